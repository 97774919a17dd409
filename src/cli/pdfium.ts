import { init } from '@embedpdf/pdfium';
import { WASM_MAX_BYTES } from './wasm-memory.ts';
import { type CompiledWasm, instantiateWasm } from './wasm-module.ts';

type Pointer = number;

/** The few functions of PDFium that are used here, by their own names. */
interface PdfiumCalls {
  FPDF_InitLibrary(): void;
  FPDF_LoadCustomDocument(access: Pointer, password: string): Pointer;
  FPDF_CloseDocument(document: Pointer): void;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: Pointer): number;
  FPDF_LoadPage(document: Pointer, index: number): Pointer;
  FPDF_ClosePage(page: Pointer): void;
  FPDF_GetPageWidthF(page: Pointer): number;
  FPDF_GetPageHeightF(page: Pointer): number;
  FPDF_DeviceToPage(
    page: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    x: number,
    y: number,
    pageX: Pointer,
    pageY: Pointer,
  ): boolean;
  FPDFPage_GetRotation(page: Pointer): number;
  FPDF_GetPageBoundingBox(page: Pointer, box: Pointer): boolean;
  FPDFPage_CountObjects(page: Pointer): number;
  FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  FPDFPageObj_GetType(object: Pointer): number;
  FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): boolean;
  FPDFText_LoadPage(page: Pointer): Pointer;
  FPDFText_ClosePage(text: Pointer): void;
  FPDFText_CountChars(text: Pointer): number;
  FPDFText_GetBoundedText(
    text: Pointer,
    left: number,
    top: number,
    right: number,
    bottom: number,
    buffer: Pointer,
    units: number,
  ): number;
  FPDFText_GetText(text: Pointer, start: number, count: number, buffer: Pointer): number;
  FPDFText_GetUnicode(text: Pointer, index: number): number;
  FPDFText_IsGenerated(text: Pointer, index: number): number;
  FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  FPDFText_GetCharBox(
    text: Pointer,
    index: number,
    left: Pointer,
    right: Pointer,
    bottom: Pointer,
    top: Pointer,
  ): boolean;
  FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): boolean;
  FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): boolean;
  FPDFText_GetFontSize(text: Pointer, index: number): number;
  FPDFTextObj_GetTextRenderMode(object: Pointer): number;
  FPDFTextObj_GetFont(object: Pointer): Pointer;
  FPDFFont_GetBaseFontName(font: Pointer, buffer: Pointer, bytes: number): number;
  FPDFLink_Enumerate(page: Pointer, position: Pointer, link: Pointer): boolean;
  FPDFLink_GetAction(link: Pointer): Pointer;
  FPDFAction_GetType(action: Pointer): number;
  FPDFAction_GetURIPath(document: Pointer, action: Pointer, buffer: Pointer, bytes: number): number;
  FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: Pointer, stride: number): Pointer;
  FPDFBitmap_FillRect(bitmap: Pointer, left: number, top: number, width: number, height: number, argb: number): void;
  FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  FPDFBitmap_Destroy(bitmap: Pointer): void;
  FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
}

/** Reads up to `length` bytes at `offset` into `target`; false when they can't be read. */
export type ReadInto = (target: Uint8Array, offset: number) => boolean;

/** A running PDFium: its calls, and its memory. */
export interface Pdfium {
  readonly calls: PdfiumCalls;
  allocate(bytes: number): Pointer;
  free(pointer: Pointer): void;
  /** A view of `length` bytes; gone stale as soon as another call lets the memory grow. */
  memory(pointer: Pointer, length: number): Uint8Array;
  /** True when the memory has grown to near its maximum, so that a failure is likely for want of it. */
  isFull(): boolean;
  /** Makes a C callback of PDFium's `FPDF_FILEACCESS`. */
  callback(read: ReadInto): Pointer;
  dropCallback(pointer: Pointer): void;
}

interface WasmExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(bytes: number): Pointer;
  free(pointer: Pointer): void;
}

interface Runtime {
  readonly wasmExports: WasmExports;
  addFunction(call: (...numbers: number[]) => number, signature: string): Pointer;
  removeFunction(pointer: Pointer): void;
}

/** Starts PDFium from a compiled module. Rejects when there isn't memory enough for it. */
export async function startPdfium(module: CompiledWasm): Promise<Pdfium> {
  const settings = {
    // stdout belongs to results.
    print: () => {},
    printErr: () => {},
    instantiateWasm: (imports: object, done: (instance: object, module: CompiledWasm) => void) => {
      const instance = instantiateWasm(module, imports);
      done(instance, module);
      return instance.exports;
    },
  };
  // The package's own types need those of Emscripten, which it doesn't bring.
  const wrapped = (await init(settings as Parameters<typeof init>[0])) as unknown as PdfiumCalls & {
    readonly pdfium: Runtime;
  };
  const { pdfium } = wrapped;
  const exports = pdfium.wasmExports;
  const memory = (pointer: Pointer, length: number) => new Uint8Array(exports.memory.buffer, pointer >>> 0, length);
  wrapped.FPDF_InitLibrary();
  return {
    calls: wrapped,
    allocate: (bytes) => exports.malloc(bytes),
    free: (pointer) => exports.free(pointer),
    memory,
    isFull: () => exports.memory.buffer.byteLength > WASM_MAX_BYTES * 0.75,
    callback: (read) =>
      pdfium.addFunction(
        (_param = 0, position = 0, buffer = 0, size = 0) => (read(memory(buffer, size >>> 0), position >>> 0) ? 1 : 0),
        'iiiii',
      ),
    dropCallback: (pointer) => pdfium.removeFunction(pointer),
  };
}
