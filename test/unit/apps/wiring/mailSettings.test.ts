import { describe, expect, it } from 'vitest';
import { readMailSettings } from '../../../../src/apps/wiring/mailSettings.ts';
import { readSettings } from '../../../../src/apps/wiring/settings.ts';

const from = { JAMFOR_MAIL_FROM: '"Öppna jämförelser" <oj@myndigheten.example>' };

describe('settings of mail', () => {
  it('writes files from a sender of its own where nothing is set', () => {
    expect(readMailSettings({})).toEqual({
      from: { name: 'Öppna jämförelser', email: 'oppna-jamforelser@localhost' },
      replyTo: undefined,
      smtp: undefined,
    });
  });

  it('reads the sender with and without a name', () => {
    expect(readMailSettings(from).from).toEqual({ name: 'Öppna jämförelser', email: 'oj@myndigheten.example' });
    expect(readMailSettings({ JAMFOR_MAIL_FROM: 'oj@myndigheten.example' }).from.email).toBe('oj@myndigheten.example');
    expect(() => readMailSettings({ JAMFOR_MAIL_FROM: 'Myndigheten' })).toThrow('JAMFOR_MAIL_FROM');
    expect(() => readMailSettings({ JAMFOR_MAIL_REPLY_TO: 'ingen' })).toThrow('JAMFOR_MAIL_REPLY_TO');
  });

  it('reads the server with its standard port, user and password', () => {
    const read = (JAMFOR_SMTP: string) => readMailSettings({ ...from, JAMFOR_SMTP }).smtp;
    expect(read('smtps://jamfor:hem%40ligt@post.example')).toEqual({
      host: 'post.example',
      port: 465,
      isSecure: true,
      credentials: { user: 'jamfor', pass: 'hem@ligt' },
    });
    expect(read('smtp://post.example')).toEqual({
      host: 'post.example',
      port: 587,
      isSecure: false,
      credentials: undefined,
    });
    expect(read('smtp://127.0.0.1:2525')?.port).toBe(2525);
  });

  it('asks for a sender beside a server, and never repeats a password', () => {
    expect(() => readMailSettings({ JAMFOR_SMTP: 'smtps://post.example' })).toThrow('JAMFOR_MAIL_FROM');
    const faulty = { ...from, JAMFOR_SMTP: 'https://jamfor:hemligt@post.example' };
    expect(() => readMailSettings(faulty)).toThrow('JAMFOR_SMTP');
    expect(() => readMailSettings(faulty)).not.toThrow('hemligt');
  });
});

describe('the clock of practice', () => {
  it('starts at a whole time with its zone, and is off by itself', () => {
    expect(readSettings({}).clock).toBeUndefined();
    expect(readSettings({ JAMFOR_CLOCK: '2024-02-22T08:00:00+01:00' }).clock).toBe('2024-02-22T07:00:00.000Z');
    for (const faulty of ['2024-02-22', '2024-02-22T08:00', 'i går', '2024-13-01T00:00:00Z']) {
      expect(() => readSettings({ JAMFOR_CLOCK: faulty })).toThrow('JAMFOR_CLOCK');
    }
  });
});
