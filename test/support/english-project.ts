import { editedProject, type SettingsEdit } from './edited-project.ts';

const settings: readonly SettingsEdit[] = [
  [/name: 'Kho Báo'/, "name: 'The Storehouse'"],
  [/tagline: '.*'/, "tagline: 'News of the province'"],
  [/description: '.*'/, "description: 'All that happened, day by day.'"],
  [/notice:\s+'.*'/, "notice: 'The province does not exist.'"],
  [/lang: 'vi'/, "lang: 'en'"],
];

/** Puts a copy of the project below a folder whose settings are those of an English newspaper. Gives the project's folder. */
export const englishProject = (folder: string): string => editedProject(folder, settings);
