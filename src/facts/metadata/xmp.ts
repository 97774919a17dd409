import { attribute, tagsOf } from '../office/tags.ts';
import type { MetadataKind, MetadataList } from './metadata.ts';

const KINDS: Readonly<Record<string, MetadataKind>> = {
  'dc:creator': 'person',
  'tiff:Artist': 'person',
  'aux:OwnerName': 'person',
  'exifEX:CameraOwnerName': 'person',
  'xmpRights:Owner': 'person',
  'photoshop:CaptionWriter': 'person',
  'aux:SerialNumber': 'device',
  'aux:LensSerialNumber': 'device',
  'exifEX:BodySerialNumber': 'device',
  'exif:GPSLatitude': 'place',
  'exif:GPSLongitude': 'place',
};
/** Numbers, dates and ids of the packet itself, which tell nothing of anybody. */
const DULL =
  /^(rdf|x|xml|xmlns|stRef|stEvt|xmpMM|stDim|xmpG|pdfaid)(:|$)|Date$|^(tiff|exif|exifEX|aux|crs):(?!Artist|OwnerName|CameraOwnerName|.*Serial|GPSL|UserComment|ImageDescription)/;
const MAX_LENGTH = 4 * 1024 * 1024;

/** What an XMP packet says, as elements and as attributes of a description. */
export function xmpMetadata(packet: string, list: MetadataList): void {
  const open: string[] = [];
  for (const tag of tagsOf(packet.slice(0, MAX_LENGTH))) {
    const { name, kind, before } = tag;
    if (kind !== 'close' && name === 'rdf:Description') {
      for (const [, key = ''] of tag.written.matchAll(/([\w-]+:[\w-]+)\s*=/g)) addTo(list, key, attribute(tag, key));
    }
    if (kind === 'close') {
      const property = open.findLast((one) => !/^(rdf|x):/.test(one));
      if (property !== undefined) addTo(list, property, before);
      open.pop();
    } else if (kind === 'open' && open.length < 64) open.push(name);
  }
}

function addTo(list: MetadataList, name: string, value: string | undefined): void {
  if (!DULL.test(name)) list.add(KINDS[name] ?? 'text', name, value);
}
