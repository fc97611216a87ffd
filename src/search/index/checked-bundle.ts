/**
 * Loads a file once more where it was lost, late or cut short, past what the browser kept; the end of a packed file tells
 * whether all of it came. It becomes part of Pagefind's script, so it is written as browsers read it.
 */
const WHOLE_FILE = `
async function wholeFile(address){
  const load=async(options)=>{
    const response=await fetch(address,{signal:AbortSignal.timeout?.(30000),...options});
    if(!response.ok)throw new Error(response.status+" fetching "+address);
    const bytes=new Uint8Array(await response.arrayBuffer());
    const isPacked=bytes[0]===31&&bytes[1]===139;
    if(/\\.(?:pf_[a-z]+|pagefind)$/.test(address)&&!isPacked)throw new Error("No index file: "+address);
    if(isPacked&&typeof DecompressionStream!=="undefined")
      await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    if(/\\.json(?:\\?|$)/.test(address))JSON.parse(new TextDecoder().decode(bytes));
    return new Response(bytes);
  };
  return load().catch(()=>load({cache:"reload"}));
}`;

/** What Pagefind does with a file that does not come, and what it does here. */
const REPAIRS = [
  [
    'const response=await fetch(queued.input);if(!response.ok){throw new Error(`${response.status} fetching ${queued.input}`);}queued.resolve(response);',
    'queued.resolve(await wholeFile(queued.input));',
  ],
  ['"load_index_chunk")).catch(()=>{});', '"load_index_chunk"));'],
  ['"load_filter_chunk")).catch(()=>{});', '"load_filter_chunk"));'],
  [
    'console.error(`Failed to load the meta index:\n${e?.toString()}`);',
    'console.error(`Failed to load the meta index:\n${e?.toString()}`);throw e;',
  ],
] as const;

/**
 * Pagefind's script so that a search fails where a file of its index is missing: by itself it leaves out what was in it,
 * and finds nothing. Throws where a release of Pagefind reads otherwise.
 */
export function checkedBundle(code: string): string {
  const repaired = REPAIRS.reduce((text, [before, after]) => {
    const parts = text.split(before);
    if (parts.length !== 2) throw new Error(`Pagefind no longer says: ${before}`);
    return parts.join(after);
  }, code);
  return repaired + WHOLE_FILE;
}
