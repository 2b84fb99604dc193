import { describe, expect, test } from 'vitest'
import { isWritten, longestName, normalName, recognising } from '../../../functions/domain/written-name.ts'

describe('a name as it is compared', () => {
  test.each([
    [' 张　三 ', '张三'],
    ['张 三', '张三'],
    ['Ｊｏｈｎ  Smith', 'John Smith'],
    ['张 Smith 三', '张 Smith 三'],
    ['张\u200b三\ufeff', '张三'],
    ['买买提•艾力', '买买提·艾力'],
    ['买买提・艾力', '买买提·艾力'],
    ['买买提･艾力', '买买提·艾力'],
    ['\u00a0李\t四', '李四'],
  ])('%j is %j', (written, compared) => {
    expect(normalName(written)).toBe(compared)
  })
})

describe('what can be written', () => {
  test.each([
    ['a name', '张三', true],
    ['one as long as can be', '张'.repeat(longestName), true],
    ['one letter more', '张'.repeat(longestName + 1), false],
    ['one that becomes too long when it is compared', '㈱'.repeat(longestName), false],
    ['one that is as long as can be when it is compared', `${'㈱'.repeat(16)}张三`, true],
    ['nothing', '', false],
    ['blanks', ' 　 ', false],
    ['what nobody sees', '\u200b', false],
    ['what cannot be read', '张\u0000三', false],
    ['a number', 5, false],
    ['nobody at all', undefined, false],
    ['a list', ['张三'], false],
  ])('%s', (_, name, expected) => {
    expect(isWritten(name)).toBe(expected)
  })
})

describe('whom a writing means', () => {
  const people = [
    { id: '1', name: '张三' },
    { id: '2', name: '李四' },
    { id: '3', name: '李 四' },
    { id: '4', name: '王五' },
    { id: '4', name: '王五' },
    { id: '6', name: '赵六' },
    { id: '7', name: '赵六' },
    { id: '8', name: '赵六' },
  ]
  const meant = recognising(people)

  test('a number means whoever has it; a name, whoever alone has it', () => {
    expect(['2', '张三'].map((written) => meant(written)?.id)).toEqual(['2', '1'])
  })
  test('a name that two have means neither, and no third makes it one’s again', () => {
    expect(['李四', '赵六'].map(meant)).toEqual([undefined, undefined])
  })
  test('one person listed twice is one', () => {
    expect(meant('王五')?.id).toBe('4')
  })
  test('anything else is a name that nobody is known by', () => {
    expect(['周八', '', '__proto__'].map(meant)).toEqual([undefined, undefined, undefined])
  })
})
