// The pages that a person sees in the browser while signing in.

const FORM = `<!doctype html><html lang="fr"><title>Connexion</title><form method="post">
<input name="name"><input name="password" type="password"><button>Se connecter</button>
<button name="refuse" value="1">Refuser</button></form>`;

export async function answerSignInPage(provider, accounts, request, response) {
  const asked = await provider.interactionDetails(request, response);
  if (asked.prompt.name === 'consent') return agree(provider, asked, request, response);
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(FORM);
  }
  const form = new URLSearchParams(await text(request));
  const name = form.get('name');
  const isKnown = name in accounts && accounts[name] === form.get('password');
  const result =
    form.has('refuse') || !isKnown ? { error: 'access_denied' } : { login: { accountId: name } };
  return provider.interactionFinished(request, response, result);
}

// Who signs in to a service of one's own institution is not asked what it may know.
async function agree(provider, asked, request, response) {
  const { prompt, session, params } = asked;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(String(params.scope ?? ''));
  for (const [audience, scopes] of Object.entries(prompt.details.missingResourceScopes ?? {})) {
    grant.addResourceScope(audience, scopes.join(' '));
  }
  const result = { consent: { grantId: await grant.save() } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
}

async function text(request) {
  let content = '';
  for await (const part of request) content += part;
  return content;
}
