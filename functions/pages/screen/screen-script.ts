/**
 * What the hall's screen does by itself: tells the time by the server's clock, asks `/live/{key}` every two seconds, and fetches
 * the page again when the answer is another one, or the code to check in by has changed. Whatever was missed while the network was away is
 * fetched once it is back; until then it says since when. A motion too long for the wall is set smaller, and turned by the page
 * where even that does not do.
 */
export const screenJs = `'use strict'
;(function () {
  var every = 2000
  var patience = 6000
  var turning = 12000
  var smallest = 0.4
  var skew = 0
  var heard = Date.now()
  var last

  function root() { return document.querySelector('.screen') }
  function serverTime() { return Date.now() + skew }

  function timeOf(ms, seconds) {
    var shown = { timeZone: root().dataset.zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
    if (seconds) shown.second = '2-digit'
    return new Intl.DateTimeFormat('en-GB', shown).format(ms)
  }
  function write(element, text) { if (element && element.textContent !== text) element.textContent = text }
  function pad(n) { return String(n).padStart(2, '0') }

  function tick() {
    write(root().querySelector('[data-clock]'), timeOf(serverTime(), false))
    document.querySelectorAll('[data-since]').forEach(function (running) {
      var seconds = Math.max(0, Math.floor((serverTime() - Date.parse(running.dataset.since)) / 1000))
      var hours = Math.floor(seconds / 3600)
      write(running.querySelector('b'), (hours ? hours + ':' : '') + pad(Math.floor(seconds / 60) % 60) + ':' + pad(seconds % 60))
      running.hidden = false
    })
    var entrance = root().querySelector('[data-good]')
    if (entrance) entrance.hidden = serverTime() >= Date.parse(entrance.dataset.good)
    var offline = root().querySelector('.offline')
    var isOffline = Date.now() - heard > patience
    if (isOffline) write(offline.querySelector('b'), timeOf(heard + skew, true))
    offline.hidden = !isOffline
  }

  function isTooLong(part) { return part.scrollHeight > part.clientHeight + 1 }
  function longIn(column) { return [column].concat(Array.from(column.querySelectorAll('.motion'))).filter(isTooLong) }
  function columns() { return Array.from(document.querySelectorAll('.stage, .beside')) }
  function fit() {
    columns().forEach(function (column) {
      var size = 1
      column.style.setProperty('--fit', size)
      while (size > smallest && longIn(column).length) column.style.setProperty('--fit', size -= 0.05)
      longIn(column).forEach(function (part) { part.tabIndex = 0 })
    })
  }
  function turn() {
    columns().flatMap(longIn).forEach(function (part) {
      var isAtEnd = part.scrollTop + part.clientHeight >= part.scrollHeight - 2
      part.scrollTop = isAtEnd ? 0 : part.scrollTop + part.clientHeight * 0.8
    })
  }

  function adopt(main) {
    skew = Date.parse(main.dataset.now) - Date.now()
    fit()
    tick()
  }

  async function get(address) {
    var cancel = new AbortController()
    var timer = setTimeout(function () { cancel.abort() }, patience)
    try {
      var answer = await fetch(address, { cache: 'no-cache', headers: { accept: 'text/html, application/json' }, signal: cancel.signal })
      if (!answer.ok && answer.status < 500) location.reload()
      if (!answer.ok) throw new Error(answer.status)
      return await answer.text()
    } finally { clearTimeout(timer) }
  }

  async function refresh() {
    var main = document.querySelector('main')
    var next = new DOMParser().parseFromString(await get(location.href), 'text/html').querySelector('main')
    main.replaceWith(next)
    adopt(next)
  }

  async function look() {
    var answer = await get('/live/' + root().dataset.live)
    var entrance = root().querySelector('[data-changes]')
    if (answer !== last || (entrance && serverTime() >= Date.parse(entrance.dataset.changes))) await refresh()
    last = answer
    heard = Date.now()
    tick()
  }

  async function keepLooking() {
    try { await look() } catch (offline) { /* it says so by itself */ }
    setTimeout(keepLooking, every)
  }

  adopt(document.querySelector('main'))
  setInterval(tick, 500)
  setInterval(turn, turning)
  window.addEventListener('resize', fit)
  setTimeout(keepLooking, every / 2)
})()
`
