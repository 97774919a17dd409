import { counted } from '../../wording/en/phrases.ts';
import type { FramesWords } from './words.ts';

/** What the contact sheet says, in English. */
export const framesWordsEn: FramesWords = {
  title: 'The video frame by frame',
  how: 'Look at each frame: are subtitles part of the picture, in Chinese and in English, and without mistakes? A click on a frame plays the film from there.',
  file: 'File',
  length: 'Length',
  picture: 'Picture',
  tracks: 'Subtitle tracks',
  noTracks: 'none',
  beside: 'Subtitle file beside it',
  drawing: ['Frames so far: ', ''],
  done: 'All frames are here.',
  failed:
    'This browser cannot play the film: it may be in H.265 or the like, or not lie beside this page. Look at it in a player, or open this page in Edge or Chrome.',
  noScript: 'This page needs its script to show frames. Let it run, or look at the film in a player.',
  record: 'Then record what you saw under attest in the manifest: the rule, your name, the day, the file.',
  seen: ['Chinese subtitles: yes ☐ no ☐', 'English subtitles: yes ☐ no ☐'],
  by: 'Seen by:',
  on: 'Date:',
  written: (path, frames) =>
    `${path} was written (${counted(frames, 'frame')}). Open it in a browser; the video has to stay beside it.`,
};
