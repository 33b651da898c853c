import { controlWords } from '@/db/catalog/control'
import { change, printQuery, withoutField } from '@/db/catalog/query/print'
import type { Query } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { controlWord } from './control-word'
import styles from './controls.module.css'
import { FilterForm } from './filter-form'

interface Props {
  readonly desk: Desk
  readonly view: ViewName
  readonly query: Query
  /** Years offered as a base, where a control asks for one. */
  readonly bases: readonly number[]
  readonly base: number | undefined
}

/** The years that chart and table show; everything else in the address stays. */
function YearRange({ desk, view: name, query }: Pick<Props, 'desk' | 'view' | 'query'>) {
  const view = views[name]
  const range = query.ranges.period_start
  const others = new URLSearchParams(printQuery(view, desk.pair, withoutField(query, 'period_start')))
  return (
    <FilterForm
      view={name}
      pair={desk.pair}
      action={desk.href(name)}
      printed={printQuery(view, desk.pair, change(query, {}))}
      label={desk.t('field.years')}
    >
      <span>{desk.t('field.years')}</span>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span className="visually-hidden">{desk.t(`filter.${end}`)}</span>
          <input
            name={`years_${end}`}
            defaultValue={range?.[end]}
            inputMode="numeric"
            pattern="\d{4}(-\d\d){0,2}"
            placeholder={desk.t(`filter.${end}`)}
            size={7}
            dir="ltr"
          />
        </label>
      ))}
      {[...others].map(([key, value]) => (
        <input key={`${key} ${value}`} type="hidden" name={key} defaultValue={value} />
      ))}
      <button type="submit">{desk.t('filter.apply')}</button>
    </FilterForm>
  )
}

/** How the page's chart is drawn: every choice is a link to the address that shows it. */
export function Controls({ desk, view: name, query, bases, base }: Props) {
  const view = views[name]
  const link = (key: string, word: string, standard: boolean, label: string, chosen: boolean) => {
    const { [key]: _, ...others } = query.controls
    const controls = standard ? others : { ...others, [key]: word }
    const href = desk.href(name, printQuery(view, desk.pair, change(query, { controls })))
    return (
      <Link key={word} href={href} scroll={false} aria-current={chosen ? 'true' : undefined}>
        {label}
      </Link>
    )
  }
  const measure = query.controls.measure ?? 'level'
  return (
    <div className={styles.controls}>
      {view.controls.map((control) => {
        if ('year' in control && measure !== 'index') return null
        if (control.key === 'scale' && measure !== 'level') return null
        const options =
          'year' in control
            ? [...bases]
                .sort((x, y) => x - y)
                .map((y) => link(control.key, String(y), false, String(y), y === base))
            : controlWords(control, desk.pair).map((word, i, words) =>
                link(
                  control.key,
                  word,
                  i === 0,
                  controlWord(desk, control, word),
                  (query.controls[control.key] ?? words[0]) === word,
                ),
              )
        return (
          <nav key={control.key} aria-label={desk.t(`control.${control.key}.label`)}>
            <span>{desk.t(`control.${control.key}.label`)}</span>
            {options}
          </nav>
        )
      })}
      <YearRange desk={desk} view={name} query={query} />
    </div>
  )
}
