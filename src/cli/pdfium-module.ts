/** A compiled WebAssembly module; opaque, because the types of Node 20 know nothing of WebAssembly. */
export type CompiledPdfium = object;

interface WasmNamespace {
  readonly Instance: new (module: CompiledPdfium, imports: object) => { readonly exports: unknown };
  compile(bytes: Uint8Array): Promise<CompiledPdfium>;
}

/** Compiles the bytes of `pdfium.wasm`. */
export function compilePdfium(bytes: Uint8Array): Promise<CompiledPdfium> {
  return namespace().compile(bytes);
}

/** Makes an instance of a compiled module. Throws when there isn't memory enough for it. */
export function instantiatePdfium(module: CompiledPdfium, imports: object): { readonly exports: unknown } {
  return new (namespace().Instance)(module, imports);
}

function namespace(): WasmNamespace {
  return (globalThis as unknown as { readonly WebAssembly: WasmNamespace }).WebAssembly;
}
