import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../../functions/words/language.ts'
import { cockpitPages } from '../../support/marked-cockpit.tsx'
import { pages as otherPages } from '../../support/marked-pages.tsx'

const pages = { ...otherPages, ...cockpitPages }

const shown = (name: string, language: Language) => String(pages[name]?.(language))

describe.each(Object.keys(pages))('the %s page', (name) => {
  test('keeps markup in whatever people typed as text', () => {
    const html = shown(name, 'zh')
    expect(html).not.toMatch(/<script>|alert\(1\)<\/script>/)
    if (name !== 'start') expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('has no script or style but those it links to', () => {
    expect(shown(name, 'zh')).not.toMatch(/ style=| on[a-z]+=|<style|javascript:/)
  })

  test.each(languages)(
    'is whole in %s: its language, one heading of the first order, the way to the other language',
    (language) => {
      const html = shown(name, language)
      const other = language === 'zh' ? 'en' : 'zh'
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`))
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toContain(`lang=${other}"`)
      expect(html).not.toMatch(/undefined|\[object|NaN/)
    },
  )

  test('says nothing of its own in Chinese where it is read in English', () => {
    const html = shown(name, 'en').replace(/lang="zh-CN"[^>]*>[^<]*/g, '')
    const recorded = /市科学技术协会|孙刚|田梅军|县区科协|人才培养|应到[^<]*人[^<]*/g
    expect(html.replace(/data-seen="[^"]*"/, '').replace(recorded, '')).not.toMatch(/\p{Script=Han}/u)
  })
})
