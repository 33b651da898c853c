/** The licence of the data: its name, its SPDX identifier and its text. */
export const licence = {
  name: 'CC BY 4.0',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const
