// Who an access token belongs to: Keycloak tells it for the signed tokens it gives to clients.

import { createLocalJWKSet, jwtVerify } from 'jose';

export class UserInfo {
  constructor(key, issuer, audience) {
    const { kty, n, e, alg, use, kid } = key; // the public part
    this.keys = createLocalJWKSet({ keys: [{ kty, n, e, alg, use, kid }] });
    this.expected = { issuer, audience };
  }

  async of(authorization = '') {
    const token = authorization.replace(/^bearer /i, '');
    try {
      const { payload } = await jwtVerify(token, this.keys, this.expected);
      return { sub: payload.sub, preferred_username: payload.preferred_username };
    } catch {
      return undefined;
    }
  }
}
