/** The Frictionless reader that the tests use, which brings no types. */
declare module 'datapackage' {
  interface Reading {
    readonly keyed?: boolean;
    readonly cast?: boolean;
    readonly relations?: boolean;
  }
  interface Resource {
    readonly name: string;
    read(options?: Reading): Promise<readonly unknown[]>;
  }
  export class Package {
    static load(
      descriptor: object | string,
      options: { readonly basePath?: string; readonly strict?: boolean },
    ): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resourceNames: readonly string[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource;
  }
}
