import { Refusal } from '../domain/refusal.ts'
import { fromOwnPages, keepToken } from '../http/credentials.ts'
import { sign } from '../http/member-token.ts'
import * as operations from '../http/operations/sign-in.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { tokenKey } from '../http/token-key.ts'
import { signInPage } from '../pages/sign-in.tsx'
import { association } from '../store/associations.ts'
import { countSignIn, type Link, linkOf } from '../store/links.ts'
import { member } from '../store/members.ts'

async function validLink(secret: string): Promise<Link> {
  const link = await linkOf(secret)
  if (!link) throw new Refusal('link-not-valid')
  return link
}

/** A token dates from its link: whatever revokes the link revokes it too, even while a process has not heard of it yet. */
const tokenOf = async ({ association: a, memberNo, issuedAt, expiresAt }: Link) =>
  sign({ association: a, memberNo, issuedAt: Date.parse(issuedAt), expiresAt: Date.parse(expiresAt) }, await tokenKey())

/** A personal link: a GET shows whose it is, a POST signs in. */
export function signIns(app: Router): void {
  serve(app, operations.readSignInPage, async (c) => {
    const link = await validLink(c.req.valid('param').secret)
    const [{ name }, of] = await Promise.all([member(link.association, link.memberNo), association(link.association)])
    return page(c, signInPage({ ...frameOf(c), association: of.name, name }))
  })
  serve(app, operations.signIn, async (c) => {
    const { secret } = c.req.valid('param')
    const wantsToken = c.req.header('accept')?.includes('application/json') ?? false
    if (!wantsToken) fromOwnPages(c)
    const link = await validLink(secret)
    const token = await tokenOf(link)
    await countSignIn(secret)
    if (wantsToken) return c.json({ token }, 200, { 'cache-control': 'no-store' })
    keepToken(c, token, new Date(link.expiresAt))
    return c.redirect('/member', 303)
  })
}
