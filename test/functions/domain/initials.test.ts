import { expect, test } from 'vitest'
import { initialsOf } from '../../../functions/domain/initials.ts'

test.each([
  ['金丽正', 'jlz'],
  ['阿依古丽', 'aygl'],
  ['欧阳修', 'oyx'],
  ['张做作', 'zzz'],
  ['Ann 李', 'ann l'],
  ['', ''],
])('%s is found by %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test.each([
  ['曾国藩', 'zgf'],
  ['单田芳', 'stf'],
  ['解晓东', 'xxd'],
])('a surname is read as one: %s is found by %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
