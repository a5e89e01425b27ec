// Checks AWS Signature Version 4 in an address, as an S3 store does, for nginx's own JavaScript.
// Written for njs 0.7, which knows no destructuring.
// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html

import crypto from 'crypto';

const WEEK_S = 604800;

function escaped(text) {
  const code = (letter) => '%' + letter.charCodeAt(0).toString(16).toUpperCase();
  return encodeURIComponent(text).replace(/[!'()*]/g, code);
}

function hmac(key, text) {
  return crypto.createHmac('sha256', key).update(text);
}

function parameters(query) {
  const found = {};
  query.split('&').filter(Boolean).forEach((part) => {
    const place = part.indexOf('=');
    const name = place < 0 ? part : part.slice(0, place);
    found[decodeURIComponent(name)] = place < 0 ? '' : decodeURIComponent(part.slice(place + 1));
  });
  return found;
}

function moment(stamp) {
  const p = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp || '');
  return p ? Date.parse(`${p[1]}-${p[2]}-${p[3]}T${p[4]}:${p[5]}:${p[6]}Z`) / 1000 : NaN;
}

function signature(request, path, given, secret) {
  const scope = given['X-Amz-Credential'].split('/').slice(1); // day, region, service, end
  const names = given['X-Amz-SignedHeaders'].split(';');
  const canonical = [
    request.variables.request_method,
    path.split('/').map((part) => escaped(decodeURIComponent(part))).join('/'),
    Object.keys(given)
      .filter((name) => name !== 'X-Amz-Signature')
      .map((name) => `${escaped(name)}=${escaped(given[name])}`)
      .sort()
      .join('&'),
    names.map((name) => `${name}:${(request.headersIn[name] || '').trim()}\n`).join(''),
    names.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
  const digest = crypto.createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', given['X-Amz-Date'], scope.join('/'), digest].join('\n');
  const key = scope.reduce((made, part) => hmac(made, part).digest(), `AWS4${secret}`);
  return hmac(key, text).digest('hex');
}

// Why an address is refused, by S3's own words; '' when it may be read.
function refusal(request) {
  const asked = request.variables.request_uri.split('?');
  const given = parameters(asked[1] || '');
  if (!given['X-Amz-Signature']) return 'AccessDenied';
  const start = moment(given['X-Amz-Date']);
  const lasts = Number(given['X-Amz-Expires']);
  if (!(lasts > 0 && lasts <= WEEK_S) || isNaN(start)) return 'AuthorizationQueryParametersError';
  const access = (given['X-Amz-Credential'] || '').split('/')[0];
  if (access !== request.variables.store_key) return 'InvalidAccessKeyId';
  const expected = signature(request, asked[0], given, request.variables.store_secret);
  if (expected !== given['X-Amz-Signature']) return 'SignatureDoesNotMatch';
  return Date.now() / 1000 > start + lasts ? 'AccessDenied' : '';
}

function check(request) {
  const why = refusal(request);
  request.headersOut['X-Refusal'] = why;
  request.return(why ? 403 : 204);
}

export default { check };
