/** A compiled WebAssembly module; opaque, because the types of Node 20 know nothing of WebAssembly. */
export type CompiledWasm = object;

interface WasmNamespace {
  readonly Instance: new (module: CompiledWasm, imports: object) => { readonly exports: unknown };
  compile(bytes: Uint8Array): Promise<CompiledWasm>;
}

/** Compiles the bytes of a `.wasm` file. */
export function compileWasm(bytes: Uint8Array): Promise<CompiledWasm> {
  return namespace().compile(bytes);
}

/** Makes an instance of a compiled module. Throws when there isn't memory enough for it. */
export function instantiateWasm(module: CompiledWasm, imports: object): { readonly exports: unknown } {
  return new (namespace().Instance)(module, imports);
}

function namespace(): WasmNamespace {
  return (globalThis as unknown as { readonly WebAssembly: WasmNamespace }).WebAssembly;
}
