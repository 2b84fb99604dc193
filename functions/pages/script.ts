/**
 * What the pages do in a browser, beyond what they do without it: count down, say when the network is gone, and show what has
 * changed. Within every two seconds it asks `/live/{key}`; when something that this page shows is different it fetches the page again and puts the
 * new content in place of the old, unless a form is half filled. What the page says to ignore (the turnout, on a phone) counts only every
 * fifteen seconds, so that five thousand phones do not all ask again at every ballot. Fields may come in any order: the same
 * answer in another order is no change. A page's own script hears `plenum:fresh` when the content is new, and says
 * `plenum:stale` when it knows that it is not. Written for old phones' browsers.
 */
export const plenumJs = `'use strict'
;(function () {
  var every = 1500
  var seldom = 15000
  var patience = 8000
  var main = function () { return document.querySelector('main') }
  var skew = main().dataset.now ? Date.parse(main().dataset.now) - Date.now() : 0

  function countDown() {
    document.querySelectorAll('[data-until]').forEach(function (timer) {
      var left = Math.max(0, Math.ceil((Date.parse(timer.dataset.until) - Date.now() - skew) / 1000))
      var text = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0')
      if (timer.lastElementChild.textContent !== text) timer.lastElementChild.textContent = text
      timer.hidden = false
    })
  }
  countDown()
  setInterval(countDown, 250)

  var notices = document.createElement('div')
  notices.id = 'notices'
  notices.setAttribute('role', 'status')
  notices.setAttribute('aria-atomic', 'false')
  main().before(notices)

  var offline = document.createElement('p')
  offline.textContent = main().dataset.offline
  function reached() { offline.remove() }
  function unreached() { if (!offline.parentNode) notices.append(offline) }
  window.addEventListener('offline', unreached)
  window.addEventListener('online', reached)

  if (!main().dataset.live) return

  var news = document.createElement('p')
  news.className = 'unseen'
  notices.append(news)

  var ignored = (main().dataset.ignore || '').split(' ').filter(Boolean)
  function comparable(text, without) {
    return JSON.stringify(JSON.parse(text), function (key, value) {
      if (without.includes(key)) return undefined
      if (!value || typeof value !== 'object' || Array.isArray(value)) return value
      return Object.keys(value).sort().reduce(function (kept, name) { kept[name] = value[name]; return kept }, {})
    })
  }
  function halfFilled() {
    if (document.querySelector('.review form:not([hidden])')) return true
    return Array.from(document.querySelectorAll('main input, main textarea, main select')).some(function (field) {
      return /^(radio|checkbox)$/.test(field.type) ? field.checked !== field.defaultChecked
        : field.options ? false : field.value !== field.defaultValue
    })
  }
  function headlines() {
    return Array.from(document.querySelectorAll('[data-news]')).map(function (element) { return element.textContent })
  }
  function ask(address, options) {
    var impatient = new AbortController()
    var timer = setTimeout(function () { impatient.abort() }, patience)
    options.signal = impatient.signal
    return fetch(address, options).then(async function (answer) {
      return { status: answer.status, ok: answer.ok, text: await answer.text() }
    }).finally(function () { clearTimeout(timer) })
  }

  var last = main().dataset.seen || 'null'
  var refreshed = Date.now()
  var due = false
  var stirred = false
  var failures = 0

  async function refresh() {
    var address = new URL(location.href)
    address.searchParams.delete('said')
    var answer = await ask(address.href, { cache: 'no-store', headers: { accept: 'text/html' } })
    if (answer.status === 401 || answer.status === 403) return location.reload()
    if (!answer.ok || halfFilled()) return
    var next = new DOMParser().parseFromString(answer.text, 'text/html').querySelector('main')
    var focused = document.activeElement && document.activeElement.id
    var before = headlines()
    if (next.innerHTML !== main().innerHTML) {
      unfold(next)
      main().replaceWith(next)
      countDown()
      if (focused && document.getElementById(focused)) document.getElementById(focused).focus()
      var fresh = headlines().filter(function (line) { return !before.includes(line) })
      if (fresh.length > 0) news.textContent = fresh.join(' ')
      document.dispatchEvent(new Event('plenum:fresh'))
    }
    refreshed = Date.now()
    due = stirred = false
  }
  function unfold(next) {
    var open = Array.from(main().querySelectorAll('details[open] > summary')).map(function (line) { return line.textContent })
    next.querySelectorAll('details > summary').forEach(function (line) {
      if (open.includes(line.textContent)) line.parentNode.open = true
    })
  }

  async function look() {
    var answer = await ask('/live/' + main().dataset.live, { cache: 'no-cache' })
    if (answer.status === 429 || answer.status >= 500) throw answer
    if (!answer.ok) return
    if (comparable(answer.text, []) !== comparable(last, [])) {
      if (comparable(answer.text, ignored) !== comparable(last, ignored)) due = true
      else stirred = true
      last = answer.text
    }
    if (stirred && Date.now() - refreshed > seldom) due = true
    if (due && !halfFilled()) await refresh()
  }
  async function tryToLook() {
    try {
      await look()
      failures = 0
      reached()
    } catch (unheard) {
      failures += 1
      if (failures > 1) unreached()
    }
  }

  async function keepLooking() {
    if (!document.hidden) await tryToLook()
    setTimeout(keepLooking, every + Math.random() * 500)
  }
  setTimeout(keepLooking, Math.random() * every)
  document.addEventListener('visibilitychange', function () { if (!document.hidden) tryToLook() })
  window.addEventListener('online', tryToLook)
  document.addEventListener('plenum:stale', function () { due = true; tryToLook() })
})()
`
