/** Why Windows can't have a file or folder of a name. */
export type WindowsNameFault = 'character' | 'reserved' | 'end';

/** Names of devices, also with an extension; the raised digits count as digits. */
const RESERVED = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])[ ]*(?:[.:]|$)/iu;

/** Why Windows can't have a file or folder of this name (one step of a path); empty where it can. */
export function windowsNameFaults(name: string): readonly WindowsNameFault[] {
  return [
    ...(/[\u0000-\u001f"*/:<>?\\|]/u.test(name) ? (['character'] as const) : []),
    ...(RESERVED.test(name) ? (['reserved'] as const) : []),
    ...(/[. ]$/u.test(name) ? (['end'] as const) : []),
  ];
}
