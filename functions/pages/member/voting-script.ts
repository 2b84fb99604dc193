/**
 * What the member's page does for a ballot beyond its form: the review is shown in place, and what was confirmed is sent until
 * an answer is known. A confirmed ballot is kept on the device, under a digest of whose it is, before anything is sent, so that
 * a reload, a closed tab or a dead network loses nothing; another member on the same device never sends it (the server refuses a page that
 * was made for somebody else). What became of it is asked by sending it again: the seat's register answers a ballot that it
 * has with what stands, and one that comes too late with the close, and that answer is final, while "there is none" could be
 * overtaken by a request still on its way. An election's ballot with more people than seats is reviewed on a page of its own, which warns
 * of it. Nothing is sent that was not confirmed. Tabs tell each other through the storage.
 * Written for old phones' browsers.
 */
export const votingJs = `'use strict'
;(function () {
  var patience = 8000
  var longest = 8000
  var prefix = 'plenum-ballot '
  var unkept = {}
  var waiting = {}
  var told = {}

  function desk() { return document.getElementById('voting') }
  function words() { return JSON.parse(desk().dataset.words) }
  function whose() { return desk().dataset.whose }
  function placeOf(poll) { return prefix + whose() + ' ' + poll }
  function kept(poll) {
    try { return JSON.parse(localStorage.getItem(placeOf(poll))) || unkept[poll] } catch (unreadable) { return unkept[poll] }
  }
  function keep(ballot) {
    unkept[ballot.poll] = ballot
    try { localStorage.setItem(placeOf(ballot.poll), JSON.stringify(ballot)) } catch (full) { /* then this page alone knows of it */ }
  }
  function forget(ballot) {
    delete unkept[ballot.poll]
    try { localStorage.removeItem(placeOf(ballot.poll)) } catch (none) { /* then nothing was kept */ }
  }
  function allKept() {
    var polls = Object.keys(unkept)
    try {
      for (var at = 0; at < localStorage.length; at++) {
        var name = localStorage.key(at)
        if (name.indexOf(placeOf('')) === 0) polls.push(name.slice(placeOf('').length))
      }
    } catch (none) { /* then nothing was kept */ }
    return polls
  }

  function formOf(poll) {
    return Array.from(document.querySelectorAll('form[data-ballot]')).find(function (form) { return form.dataset.ballot === poll })
  }
  function tell(ballot, text) {
    var line = told[ballot.poll]
    if (!line) {
      line = told[ballot.poll] = document.createElement('p')
      var motion = document.createElement('span')
      motion.textContent = ballot.motion
      motion.lang = ballot.lang
      line.append(document.createElement('strong'), motion)
      document.getElementById('notices').append(line)
    }
    if (line.firstChild.textContent !== text) line.firstChild.textContent = text
  }

  function written(field) {
    return field.value.normalize('NFKC').replace(/\\s+/g, ' ').trim().replace(/([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '$1')
  }
  function chosenIn(form) {
    var names = []
    return Array.from(form.elements).filter(function (field) {
      if (field.name !== 'others') return field.checked
      return written(field) && names.indexOf(written(field)) < 0 && names.push(written(field))
    })
  }
  function isTooMany(form) { return chosenIn(form).length > Number(form.dataset.seats || 1) }
  function review(form) {
    var fields = chosenIn(form)
    var sheet = desk().content.cloneNode(true)
    var confirmation = sheet.querySelector('form')
    confirmation.action = '/member/polls/' + form.dataset.ballot + '/ballot'
    confirmation.dataset.poll = form.dataset.ballot
    if (form.dataset.seats) confirmation.dataset.election = 'yes'
    fields.forEach(function (field) {
      var copy = document.createElement('input')
      copy.type = 'hidden'
      copy.name = field.name
      copy.setAttribute('value', field.name === 'others' ? written(field) : field.value)
      confirmation.append(copy)
    })
    var chosen = fields.map(function (field) { return field.dataset.shown || written(field) }).join(words().and) || form.dataset.none
    sheet.querySelector('[data-chosen]').textContent = chosen
    confirmation.dataset.shown = chosen
    var tally = form.querySelector('.chosen')
    if (tally) {
      var line = document.createElement('p')
      var left = form.dataset.seats - fields.length
      line.textContent = tally.firstChild.textContent + fields.length + tally.lastChild.textContent +
        (fields.length && left > 0 ? words().stop + form.dataset.fewer.replace('#', left) : '')
      sheet.querySelector('.choice-made').after(line)
    }
    var box = document.createElement('div')
    box.className = 'review'
    box.append(sheet)
    putAway(form)
    form.hidden = true
    form.after(box)
    return box
  }
  function putAway(form) {
    if (form.nextElementSibling && form.nextElementSibling.className === 'review') form.nextElementSibling.remove()
    form.hidden = false
  }
  function toReview(form) { if (form) form.nextElementSibling.querySelector('[tabindex]').focus() }
  function back(form) {
    putAway(form)
    var first = chosenIn(form)[0]
    if (first) first.focus()
  }

  function bodyOf(confirmation) {
    var body = confirmation.dataset.election ? { choices: [], others: [] } : {}
    Array.from(confirmation.elements).forEach(function (field) {
      if (body[field.name]) body[field.name].push(field.value)
      else if (field.name) body[field.name] = field.value
    })
    return body
  }
  function confirmed(confirmation) {
    var poll = confirmation.dataset.poll
    if (kept(poll)) return show(kept(poll))
    var motion = confirmation.closest('section').querySelector('.motion')
    var ballot = {
      poll: poll, body: bodyOf(confirmation), shown: confirmation.dataset.shown,
      motion: motion.textContent.slice(0, 80), lang: motion.lang,
    }
    keep(ballot)
    show(ballot)
    toReview(formOf(poll))
    tell(ballot, words().sending)
    settle(poll)
  }
  function show(ballot) {
    var form = formOf(ballot.poll)
    if (!form) return
    var values = [].concat(ballot.body.choice || ballot.body.choices || [])
    var others = (ballot.body.others || []).slice()
    Array.from(form.elements).forEach(function (field) {
      if (field.name === 'others') field.value = others.shift() || ''
      else if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.indexOf(field.value) >= 0
    })
    var box = review(form)
    box.querySelectorAll('form, .actions, .note').forEach(function (part) { part.hidden = true })
  }

  function sent(ballot) {
    var impatient = new AbortController()
    var timer = setTimeout(function () { impatient.abort() }, patience)
    return fetch('/v1/polls/' + ballot.poll + '/ballot', {
      method: 'POST', body: JSON.stringify(ballot.body), keepalive: true, signal: impatient.signal,
      headers: { 'content-type': 'application/json', accept: 'application/json', 'plenum-whose': whose() },
    }).then(async function (answer) {
      return { status: answer.status, after: Number(answer.headers.get('retry-after')) || 0, said: await answer.json() }
    }).finally(function () { clearTimeout(timer) })
  }

  async function settle(poll) {
    var state = waiting[poll] = waiting[poll] || { attempts: 0 }
    if (state.busy) return
    clearTimeout(state.timer)
    var ballot = kept(poll)
    if (!ballot) return
    state.busy = true
    var pause = 0
    try {
      judged(ballot, await sent(ballot))
    } catch (unheard) {
      tell(ballot, words().unknown)
      pause = Math.max((unheard.after || 0) * 1000, Math.min(longest, 500 * Math.pow(2, state.attempts)))
    }
    state.busy = false
    state.attempts += 1
    if (pause > 0) state.timer = setTimeout(settle, pause * (1 + Math.random()), poll)
  }
  function judged(ballot, answer) {
    if (answer.status === 200 || answer.status === 201) return done(ballot, words().counted + ballot.shown)
    if (answer.status === 429 || answer.status >= 500) throw answer
    if (answer.status === 401) return tell(ballot, words().signedOut)
    var why = answer.said.type
    if (why === 'already-voted') return done(ballot, words().already)
    done(ballot, words().notCounted + (words().why[why] || answer.said.detail))
  }
  function done(ballot, text) {
    tell(ballot, text)
    ballot.told = text
    keep(ballot)
    forget(ballot)
    uncovered(ballot)
  }
  function uncovered(ballot) {
    var form = formOf(ballot.poll)
    if (form) form.reset()
    document.dispatchEvent(new Event('plenum:stale'))
  }

  function resume() {
    if (!desk()) return
    allKept().forEach(function (poll) {
      var ballot = kept(poll)
      if (!ballot) return
      show(ballot)
      if (!waiting[poll]) tell(ballot, words().unknown)
      settle(poll)
    })
  }
  function again() { allKept().forEach(function (poll) { setTimeout(settle, Math.random() * 1000, poll) }) }

  document.addEventListener('submit', function (event) {
    var form = event.target
    if (!desk()) return
    if (form.dataset.ballot) {
      if (isTooMany(form)) return
      event.preventDefault()
      if (chosenIn(form).length === 0 && !form.dataset.none) return
      review(form)
      toReview(form)
    } else if (form.dataset.poll) {
      event.preventDefault()
      confirmed(form)
    }
  })
  document.addEventListener('click', function (event) {
    var box = event.target.closest && event.target.closest('.review')
    if (!box || !event.target.closest('a')) return
    event.preventDefault()
    back(box.previousElementSibling)
  })
  window.addEventListener('storage', function (event) {
    if (!desk() || !event.newValue || event.key.indexOf(placeOf('')) !== 0) return
    var ballot = JSON.parse(event.newValue)
    tell(ballot, ballot.told || words().sending)
    if (ballot.told) uncovered(ballot)
    else {
      show(ballot)
      waiting[ballot.poll] = { attempts: 0, timer: setTimeout(settle, patience, ballot.poll) }
    }
  })
  window.addEventListener('online', again)
  document.addEventListener('visibilitychange', function () { if (!document.hidden) again() })
  document.addEventListener('plenum:fresh', resume)
  resume()
})()
`
