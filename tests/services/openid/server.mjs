// An OpenID Connect provider at Keycloak's paths, as the real services have one; 127.0.0.1 only.
// What it is told, it is told in the environment: PORT, REALM, ACCOUNTS (a JSON file of names with
// their passwords), AUDIENCE of the access tokens, and how many seconds things last.

import fs from 'node:fs';
import http from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { answerSignInPage } from './sign_in_page.mjs';
import { UserInfo } from './user_info.mjs';

const { PORT, REALM, ACCOUNTS, AUDIENCE } = process.env;
const seconds = (name) => Number(process.env[name]);
const LASTS = {
  AccessToken: seconds('ACCESS_SECONDS'),
  RefreshToken: seconds('REFRESH_SECONDS'),
  DeviceCode: seconds('DEVICE_SECONDS'),
};
const PATH = `/realms/${REALM}`;
const PROTOCOL = '/protocol/openid-connect';
const ISSUER = `http://127.0.0.1:${PORT}${PATH}`;
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

const accounts = JSON.parse(fs.readFileSync(ACCOUNTS, 'utf8'));
const claims = (name) => ({ sub: name, preferred_username: name });
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'test' };
const userInfo = new UserInfo(key, ISSUER, AUDIENCE);

const provider = new Provider(ISSUER, {
  jwks: { keys: [key] },
  clients: [
    {
      client_id: 'gdal', // the public client of the real services
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: ['http://127.0.0.1/callback'], // any port (RFC 8252 §7.3)
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token', DEVICE_GRANT],
    },
  ],
  routes: {
    authorization: `${PROTOCOL}/auth`,
    code_verification: '/device',
    device_authorization: `${PROTOCOL}/auth/device`,
    jwks: `${PROTOCOL}/certs`,
    revocation: `${PROTOCOL}/revoke`,
    token: `${PROTOCOL}/token`,
  },
  scopes: ['openid', 'offline_access'],
  pkce: { required: () => true },
  rotateRefreshToken: true,
  // Keycloak gives every public client one, without asking for consent again.
  issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
  ttl: { ...LASTS, IdToken: LASTS.AccessToken, AuthorizationCode: 60 },
  cookies: { keys: [AUDIENCE] },
  features: {
    devInteractions: { enabled: false },
    deviceFlow: { enabled: true },
    revocation: { enabled: true },
    userinfo: { enabled: false }, // ours answers for the access tokens that Keycloak gives
    resourceIndicators: {
      enabled: true,
      defaultResource: () => AUDIENCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'openid offline_access',
        audience: AUDIENCE,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
  findAccount: (_context, name) =>
    name in accounts ? { accountId: name, claims: () => claims(name) } : undefined,
  extraTokenClaims: (_context, token) => claims(token.accountId),
  interactions: { url: (_context, interaction) => `${PATH}/interaction/${interaction.uid}` },
});

provider.use(async (context, next) => {
  await next();
  if (context.body?.device_code) context.body.interval = 1;
  if (context.body?.refresh_token) context.body.refresh_expires_in = LASTS.RefreshToken;
});

const answer = provider.callback();

function send(response, status, content) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(content));
}

async function route(request, response) {
  const { pathname } = new URL(request.url, ISSUER);
  if (pathname === '/health') return send(response, 200, {});
  if (!pathname.startsWith(`${PATH}/`)) return send(response, 404, { error: 'not_found' });
  if (pathname === `${PATH}${PROTOCOL}/userinfo`) {
    const found = await userInfo.of(request.headers.authorization);
    return send(response, found ? 200 : 401, found ?? { error: 'invalid_token' });
  }
  if (pathname.startsWith(`${PATH}/interaction/`)) {
    return answerSignInPage(provider, accounts, request, response);
  }
  request.originalUrl = request.url; // what the provider makes its own addresses from
  request.url = request.url.slice(PATH.length);
  return answer(request, response);
}

http
  .createServer((request, response) => {
    route(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) send(response, 500, { error: 'server_error' });
    });
  })
  .listen(Number(PORT), '127.0.0.1');
