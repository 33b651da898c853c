import { paint } from '../colour'
import { fadeSteps, type Shapes } from '../timeline/shapes'
import { toneOf } from '../timeline/tone'
import { Hatch } from './hatch'

interface Props {
  readonly shapes: readonly Shapes[]
  /** Prefix of the ids of hatchings and fades. */
  readonly id: string
  /** Where bars that run on begin and end to fade, in pixels. */
  readonly fade: { readonly from: number; readonly to: number }
}

/** Bars and marks of all agreements, status by status; marks lie over all bars. */
export function TermBars({ shapes, id, fade }: Props) {
  return (
    <>
      <defs>
        <Hatch id={`${id}-neutral`} colour={paint('neutral')} />
        <Hatch id={`${id}-muted`} colour={paint('muted')} />
      </defs>
      {shapes.map(({ tone, bars, running, strikes, fades }) => {
        const { colour, fill } = toneOf(tone)
        const ink = paint(colour)
        const filled = fill === 'solid' ? ink : fill === 'hatched' ? `url(#${id}-${colour})` : 'var(--paper)'
        const outlined = fill !== 'solid' && fill !== 'hatched'
        return (
          <g key={tone}>
            {bars && (
              <path
                d={bars}
                fill={filled}
                stroke={outlined ? ink : 'none'}
                strokeDasharray={fill === 'dotted' ? '2 2' : undefined}
              />
            )}
            {running && (
              <>
                <linearGradient
                  id={`${id}-${tone}`}
                  gradientUnits="userSpaceOnUse"
                  x1={fade.from}
                  x2={fade.to}
                  y1={0}
                  y2={0}
                >
                  <stop stopColor={ink} />
                  <stop offset={1} stopColor={ink} stopOpacity={0.04} />
                </linearGradient>
                <path d={running} fill={`url(#${id}-${tone})`} />
              </>
            )}
            {fill === 'struck' && <path d={strikes} stroke={ink} />}
            {fades.map(
              (d, step) =>
                d && <path key={fadeSteps[step]} d={d} fill={filled} fillOpacity={fadeSteps[step]} />,
            )}
          </g>
        )
      })}
      {shapes.map(({ tone, marks, aboutMarks }) => {
        const ink = paint(toneOf(tone).colour)
        return (
          <g key={tone}>
            {marks && <path d={marks} fill={ink} stroke="var(--paper)" />}
            {aboutMarks && <path d={aboutMarks} fill="var(--paper)" stroke={ink} strokeWidth={1.3} />}
          </g>
        )
      })}
    </>
  )
}
