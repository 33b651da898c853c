import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Marked } from './marked'

it.each([
  ['وزارة الزراعة', 'زراعه', 'وزارة ال<mark>زراعة</mark>'],
  ['Roadmap & <b>road</b>', 'road', '<mark>Road</mark>map &amp; &lt;b&gt;<mark>road</mark>&lt;/b&gt;'],
  ['Roadmap', '', 'Roadmap'],
])('<Marked text=%j q=%j> shows the text with its matches marked', (text, q, html) => {
  expect(renderToStaticMarkup(<Marked text={text} q={q} />)).toBe(html)
})
