import { describe, expect, it } from 'vitest';
import { createAttemptLimit } from '../../../../src/apps/desk/signIn/attemptLimit.ts';
import { hashPassphrase, isPassphraseRight } from '../../../../src/apps/desk/signIn/passphrase.ts';

const minute = 60_000;

describe('the limit on attempts', () => {
  it('waits after five failures for a name, until a quarter of an hour has passed since the first', () => {
    const limit = createAttemptLimit();
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(limit.findWait('karin@example.se', attempt * minute)).toBe(0);
      limit.recordFailure('karin@example.se', attempt * minute);
    }
    expect(limit.findWait('Karin@Example.se', 5 * minute)).toBe(10);
    expect(limit.findWait('karin@example.se', 15 * minute + 1)).toBe(0);
  });

  it('other names may try meanwhile, until there are a hundred failures in all', () => {
    const limit = createAttemptLimit();
    for (let attempt = 0; attempt < 99; attempt++) limit.recordFailure(`namn-${attempt}@example.se`, 0);
    expect(limit.findWait('anna@example.se', 0)).toBe(0);
    limit.recordFailure('en-till@example.se', 0);
    expect(limit.findWait('anna@example.se', 0)).toBe(15);
  });

  it('is forgotten when the name signs in', () => {
    const limit = createAttemptLimit();
    for (let attempt = 0; attempt < 5; attempt++) limit.recordFailure('karin@example.se', 0);
    limit.recordSuccess('karin@example.se');
    expect(limit.findWait('karin@example.se', 0)).toBe(0);
  });
});

describe('passphrases', () => {
  it('are right or wrong, however the letters are composed', async () => {
    const hash = await hashPassphrase('sjö berg tåg äpple');
    expect(hash).toMatch(/^scrypt\$131072\$8\$1\$/);
    expect(hash).not.toContain('berg');
    expect(await isPassphraseRight('sjö berg tåg äpple'.normalize('NFD'), hash)).toBe(true);
    expect(await isPassphraseRight('sjö berg tåg apple', hash)).toBe(false);
  });

  it('the same passphrase is kept differently each time', async () => {
    expect(await hashPassphrase('sjö berg tåg äpple')).not.toBe(await hashPassphrase('sjö berg tåg äpple'));
  });

  it.each([[''], ['scrypt'], ['scrypt$131072$8$1$c2FsdA$'], ['annat$1$1$1$c2FsdA$bnljaw']])(
    'an unreadable hash %j opens nothing',
    async (hash) => {
      expect(await isPassphraseRight('', hash)).toBe(false);
    },
  );
});
