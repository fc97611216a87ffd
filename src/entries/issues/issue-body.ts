/** The text of the issue in the event that GitHub hands to a workflow; empty where there is none. */
export function issueBody(event: string): string {
  const { issue } = JSON.parse(event) as { readonly issue?: { readonly body?: unknown } };
  return typeof issue?.body === 'string' ? issue.body : '';
}
