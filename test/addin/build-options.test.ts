import { parseBuildOptions } from '../../assets/make/addin/build-options';

test('without switches the pages are built for this machine and Microsoft’s network', () => {
  expect(parseBuildOptions({})).toEqual({
    base: 'https://localhost:3000/',
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    bringsOffice: false,
  });
});

test.each([
  ['https://jihe.example.cn', 'https://jihe.example.cn/'],
  ['https://jihe.example.cn/addin', 'https://jihe.example.cn/addin/'],
  ['https://10.0.0.8:8443/jihe/', 'https://10.0.0.8:8443/jihe/'],
])('%s is a folder to serve from', (base, folder) => {
  expect(parseBuildOptions({ base }).base).toBe(folder);
});

test.each(['http://jihe.example.cn/', 'jihe.example.cn', 'https://a.cn/?x=1', 'https://a.cn/#x', '', true])(
  '%p is no folder to serve from',
  (base) => {
    expect(() => parseBuildOptions({ base })).toThrow(/--env base=.*expected the https address/);
  },
);

test('office.js comes from 21Vianet, from beside the pages, or from an address', () => {
  expect(parseBuildOptions({ office: '21vianet' }).officeJs).toContain('.partner.office365.cn/');
  expect(parseBuildOptions({ office: 'local' })).toMatchObject({
    officeJs: 'office-js/office.js',
    bringsOffice: true,
  });
  const moved = 'https://cdn.example/1/office.js';
  expect(parseBuildOptions({ office: moved }).officeJs).toBe(moved);
});

test.each(['azure', 'http://cdn.example/office.js', 'https://cdn.example/other.js', 'toString', true])(
  '%p is no place for office.js',
  (office) => {
    expect(() => parseBuildOptions({ office })).toThrow(
      /--env office=.*expected one of cdn, 21vianet, local/,
    );
  },
);
