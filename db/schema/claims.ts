import type { Kit } from './kit.sqlite'
import { wordColumn } from './word'

/** Numbers that somebody stated, how they agree with each other, and where none was found. */
export const claimsTables = (k: Kit) => {
  const word = wordColumn(k)
  return {
    /**
     * A number somebody stated. `reporter_id`: whose statistics or voice. Trade runs `from_id` (seller) to
     * `to_id` (buyer); turnover and ranks run from the reporter to the partner; people and places run from
     * the host or provider to the origin or beneficiary. `topic` follows from the indicator.
     */
    claims: k.table(
      'claims',
      {
        id: k.text().notNull().unique(),
        topic: word('topic').notNull(),
        indicator: word('indicator').notNull(),
        kind: word('claim_kind').notNull(),
        reporter_id: k.text(),
        from_id: k.text().notNull(),
        to_id: k.text().notNull(),
        product_id: k.text(),
        study_level: word('study_level'),
        period_start: k.text().notNull(),
        period_end: k.text().notNull(),
        period_kind: word('period_kind').notNull(),
        value: k.float().notNull(),
        unit: word('unit').notNull(),
        qualifier: word('qualifier').notNull(),
        /**
         * The place of the last digit that says something: as the source's print tells it, else the coarsest that the
         * number itself allows. `finest_unit` is the finest it allows.
         */
        significant_unit: k.float().notNull(),
        rank: word('rank').notNull(),
        rank_reason: k.text(),
        event_id: k.text(),
        source_id: k.text().notNull(),
        /** Where in its source it stands, and the few words there that carry it. */
        locator: k.text(),
        wording: k.text(),
        note: k.text(),
        finest_unit: k.float().notNull(),
        /** What the number may stand for by `analysis/interval`, at `significant_unit`; open where empty. */
        low: k.float(),
        high: k.float(),
        low_included: k.bool().notNull(),
        high_included: k.bool().notNull(),
        changed_on: k.text().notNull(),
        ordinal: k.int().primaryKey(),
        search: k.text().notNull(),
      },
      // Series are read by indicator and direction; evidence pages by source.
      (t) => [
        k.index('claims_series').on(t.indicator, t.kind, t.from_id, t.to_id, t.period_start),
        k.index('claims_source').on(t.source_id),
      ],
    ),

    /**
     * What the arithmetic of `analysis/checks` says about claims. `steps` is JSON, an array of `Step`; the countries
     * are those of the claim, or of the claims, that are checked.
     */
    checks: k.table('checks', {
      id: k.text().notNull().unique(),
      rule: word('check_rule').notNull(),
      verdict: word('check_verdict').notNull(),
      reason: word('check_reason').notNull(),
      indicator: word('indicator').notNull(),
      reporter_id: k.text(),
      from_id: k.text().notNull(),
      to_id: k.text().notNull(),
      product_id: k.text(),
      period_start: k.text().notNull(),
      period_end: k.text().notNull(),
      period_kind: word('period_kind').notNull(),
      year: k.text().notNull(),
      steps: k.text().notNull(),
      ordinal: k.int().primaryKey(),
      search: k.text().notNull(),
    }),
    /** The claims that a check used, in the order of its arithmetic; `checked`: what the verdict speaks of. */
    check_claims: k.table(
      'check_claims',
      {
        check_id: k.text().notNull(),
        claim_id: k.text().notNull(),
        role: word('check_role').notNull(),
        position: k.int().notNull(),
      },
      (t) => [
        k.primaryKey({ columns: [t.check_id, t.claim_id] }),
        k.index('check_claims_claim').on(t.claim_id, t.check_id),
      ],
    ),

    /** Years for which a whole-year level was sought and none stands among the claims; no reporter: anybody's. */
    gaps: k.table(
      'gaps',
      {
        indicator: word('indicator').notNull(),
        reporter_id: k.text(),
        from_id: k.text().notNull(),
        to_id: k.text().notNull(),
        year_from: k.int().notNull(),
        year_to: k.int().notNull(),
        reason: word('gap_reason').notNull(),
        note: k.text(),
      },
      (t) => [k.unique('gaps_years').on(t.indicator, t.reporter_id, t.from_id, t.to_id, t.year_from)],
    ),
  }
}
