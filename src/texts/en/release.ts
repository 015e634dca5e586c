import type { ReleaseTexts } from '../sv/release.ts';

export const releaseTexts: ReleaseTexts = {
  unnamed: 'The file',
  notJson: '{place} is no readable JSON file. It may be cut off or changed. Fetch it again.',
  notRelease:
    '{place} was not made by this program: {field} is missing or malformed. Name a folder that "npx jamfor publish" has written.',
  newer: '{place} has format version {version}, but this program reads up to {supported}. Update the program.',
  unsafePath: '{place} names the file "{path}" outside its own folder. Do not read it.',
  noRelease:
    'The folder {folder} is no release: {file} is missing. Name a folder that "npx jamfor publish" has written.',
  fileMissing: 'The file {path} belongs to the release but is missing. Fetch the whole folder again.',
  fileChanged: 'The file {path} is not the one that was published: its checksum differs. Fetch the whole folder again.',
  unreadableNotice:
    'The notice of a known error in {path} cannot be read, and readers do not see it. Restore the file from a backup, or remove it and write the notice again.',
  misplaced:
    '{place} says round {round}, area {area} and version {version}, but its folder is called otherwise. Move it.',
  exists:
    'Version {version} of {area} {round} is published already, and a release never changes. Issue the next version.',
  notReplaceable:
    'The release of {area} {round} cannot replace that of {otherArea} {otherRound}. Name an earlier version of the same area and round.',
  notEarlier:
    'The release of {otherArea} {otherRound} is not earlier than that of {area} {round}. Name the same area from an earlier round.',
  seriesOnly: 'The questionnaire of this round is not known. Name and explanation are those of round {year}.',
};
