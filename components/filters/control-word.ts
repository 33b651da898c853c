import type { Control } from '@/db/catalog/control'
import { countryOf } from '@/db/catalog/pair'
import type { Desk } from '../words/desk'

/** A word of a control as the reader sees it: a side goes by its country's name. */
export const controlWord = (desk: Desk, control: Control, word: string): string =>
  'sides' in control && word !== 'neutral'
    ? desk.country(countryOf(word))
    : desk.t(`control.${control.key}.${word}`)
