// Generated from the sample by `npm run generate`, as long as the registry is an example. Do not edit.

/** Path -> SHA-256. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'integrations/arhiva-nordului.yaml': 'c675ca3748e890317a5d626ce4fe73dab61a77cfb6fe49dc780c1943cac6ceba',
  'integrations/asigurari-codrii.yaml': '847e2766cf6d76845dcb9dedab11f16863673551ba6d2e790c175ba57bb4daa2',
  'integrations/banca-nistrul-verde.yaml': '010b63b8ccf367e0a24a96daa3db40dd2382659d980f9869dda770aab0fc6fa8',
  'integrations/cadastru-digital.yaml': 'fe491efc0c965e8a96b9247e41ef223d57620ea70cb116518587acd2668a68b8',
  'integrations/certificates/arhiva-electronica.production.cer': 'c498904cbe12b8038c15829dd811b8ff843f17e230c9cffd211d779dafe123cc',
  'integrations/certificates/arhiva-electronica.staging.cer': 'f4e5cc3dcf5d8cd09ed7c15e2c054e09b772b2a0a4893d5fcefaba380c7ef063',
  'integrations/certificates/arhiva-plati.staging.cer': '9865efa4db9441de8abb83a7ec5341c21db37b1d2a090f3cb64cf7f3d91039da',
  'integrations/certificates/cazierul-electronic.staging.cer': 'f5b288d602cf2a0cab535d0d84ccb1550be5134a7f3a0b8c28dbc705245bedc2',
  'integrations/certificates/certificate-fiscale.production.cer': 'ad03bfee95e2481195e97306d5173820f595d752ad48c429b144bae48e33e6fe',
  'integrations/certificates/certificate-fiscale.staging.cer': '861aae908b420dec46fa869648543f3c339c17de33ef0a2f2759991a40106b16',
  'integrations/certificates/dosarul-medical.staging.cer': '742ef7580c257a1ca821cfdeae6fb2b051f038a9d21d1574496bb954441eb1e7',
  'integrations/certificates/facturi-primite.staging.cer': 'ae4e786ba3b995cdf0a7d45274da47416e1d24903f72bc93ff5a88bfd30147c9',
  'integrations/certificates/ghiseul-primariei.staging.cer': '713edccb4302e49f6a66971c3c8d11c86bf5cb7b627db44857d73726e2247910',
  'integrations/certificates/polite-online.staging.cer': 'e5edfbbefc5f0fbe358979131fcad0c76abea8cc162891bc905491cd6d5519f1',
  'integrations/certificates/portalul-cetateanului.staging.cer': '84812b160a4c4dd6987644a8ba957749c795200474ebcfe8d79f09f91155dacd',
  'integrations/certificates/registrul-bunurilor-imobile.production.cer': 'db279f71c71b65dfe22a6f26e18f9eff6f54df0cf1d27339debafe21eaffe3c1',
  'integrations/certificates/registrul-bunurilor-imobile.staging.cer': 'eea53fbf72671aecc183b5754c9443a70bbc589cb7c633eaf034bc33965d4bdb',
  'integrations/certificates/registrul-diplomelor.production.cer': '49f205b7b1a53f2bb6506ce0f38e37e7ea873ebbcd7eb828c5e71e422ace74b3',
  'integrations/certificates/registrul-starii-civile.production.cer': 'd3ae5ad4f0f89a9ef6748c96827aacf8d3f1d8a5dc9ecbfd83a71e1107cd0ce2',
  'integrations/certificates/registrul-starii-civile.staging.cer': '62b2bb2854ba1d29ca65e2403ba5732a645d8ebcf2c2ae7281406cc19d5d5e49',
  'integrations/evidenta-judiciara.yaml': 'e06102e03b61e793c3372e923b606922b834193db04f4af76eca65e6986c2f74',
  'integrations/primaria-valea-florilor.yaml': 'bbd310b2ed68261194f44f9bc1ea174145da6990e4d8202c94b025c9fac69c6d',
  'integrations/spitalul-sfanta-parascheva.yaml': '119a063cb64828f784bd3fb67470326710b84054bc7e4cb793fd608bc4cab8f0',
  'integrations/stare-civila.yaml': '2e964d10c6f98d147dfd1202133ef0325586ac1d88949fb423bd2d9a7cf14731',
  'integrations/taxe-locale.yaml': '94964d7de3a0492da04c391e05bce596d02ea2d5c403779295e6e6a5ad76c76c',
  'integrations/universitatea-moldova-centrala.yaml': '9605aa4763407e4ddc4c827761f048611fc071f02e138bdb22155418314fd41f',
  'registry/authorities/demo-production-root.pem': 'a23c5da880d3be97a820722410771b2d8505093d39446a4807d09843040d0997',
  'registry/authorities/demo-production.pem': '5e78f3c2ae4b7569b4c9bf08aa3d91d6c95c5c9a116c727d0d62d31e2a1fc891',
  'registry/authorities/demo-staging-root.pem': '27d0044e96c222731e218b1988d173449ff0e5b8604f030d9b4c02882c49e842',
  'registry/authorities/demo-staging.pem': '874d952c0b2f1501382aef5e31325aa08e3f404eede5ca932ee833ad7bcc7738',
  'registry/certificates.yaml': 'b7e0d95d6c5746f67d6aa71dc8ede163525b7d55314c5fe13396d71fc29e634e',
  'registry/certificates/4041242b9fae01dc8b70379e6e00.cer': 'a864b0b41d8717662979ab4c8249daec2631ff495382d20108070352e0703a65',
  'registry/certificates/405b840157e701dc8c58d0a8b400.cer': '80195d5832cafe99b20756c095782262b68f69ac3e625c8a916f54a8927b0a07',
  'registry/certificates/40ad328846aa01dc8adb70403800.cer': 'e2e10011d4c60cd8eb90051c7a1dcf8e2ec5f393625b0f20382b7acb94169e23',
  'registry/certificates/40e8bc163c8201dc8922b0a88600.cer': '6358ee299a5f86eb9ce451deb7869dc0c6bdb91e36150abf547b0d6d5bbdc061',
  'registry/document-types/AdeverintaMedicala.yaml': '1f6f42fe72efd962efe97e97131601c871fd981d80b6e0ba59715cf1fed1b099',
  'registry/document-types/AdeverintaStudii.yaml': '67436bfca7731fcab48384bc3756e40f989833614fca84774130c51e3b51dad4',
  'registry/document-types/AutorizatieConstruire.yaml': 'c197faea37c29930a40a41f8f6e22d5882e79c30c935b89f7eb4e44a16e80800',
  'registry/document-types/BuletinAnalize.yaml': '4d6a6834646094369c128fbb75a582ccb90bb59fb64edf07ceeb6492bd62a1a9',
  'registry/document-types/Cazier.yaml': '6f5298aed1750b19c8c51d42c6a461887e9cbd34de35e187bb8bbf086ca12ea8',
  'registry/document-types/CertificatCasatorie.yaml': '9b6c9c4e25ab9c419d592c4ac61da2c162d3b4450f7476e8fea53d7ec1a4e428',
  'registry/document-types/CertificatLipsaDatorii.yaml': 'f620c3b4460649f436fe564c0b4dcce422b4e1781e599ed76abb3943c444e4ec',
  'registry/document-types/CertificatNastere.yaml': '1639face85ad6ec51d313fa44f11fa5f774577c20d8243fd0dd8b2dbb6bc2a7e',
  'registry/document-types/ContractComercial.yaml': 'ac2043ea0e414cefa8e6cb42b8fef186789eea8922cbd769d8c56838e9fcbc19',
  'registry/document-types/DecizieConsiliu.yaml': '2a3be286a8f4a0a00145dbec198c4e3b45f4be7beae8012c65cdf5818f20c6ab',
  'registry/document-types/DiplomaStudii.yaml': '3f3e01f8af05904dbc7b9be57bfaa64a71f8994d21e07921faa57239417a6677',
  'registry/document-types/ExtrasCadastral.yaml': '02ee60674656af777821fb5e6245988362e57eef1006036c916508186929f822',
  'registry/document-types/ExtrasRegistru.yaml': '0a972b503f36d8c4c200da519b24b579123491a61ae3663a3cc283c2812364d1',
  'registry/document-types/FacturaFiscala.yaml': 'e0cf8c3985ef22c588075b6f586eabf8a424cb4f9c258cfed02a1fda1f462fbb',
  'registry/document-types/PolitaAsigurare.yaml': '1eee014a99224a013f34ffd53eee2462b32e09f1233c33a29c5d74c217b452a4',
  'registry/document-types/ScrisoareOficiala.yaml': '52b3a6f08e3d2c22d61e6e4575623c3221d9d3902f86fbef8bd98244ce8fae8e',
  'registry/revoked.yaml': '88a270f2637423ce2808a5510ff0081a9df7d348d6e98652e861d93df9ead651',
};

/** SHA-256 of the certificates. */
export const sampleRevoked: readonly string[] = ['d471ebdee7fd286ab93af320b06642203c5e3d30d6b0e2229532bb97883a8d9d'];

export const samplePolicy: {
  readonly mailbox: string;
  readonly accounts: readonly number[];
  readonly authorities: readonly string[];
} = {
  mailbox: 'servicii@age.example',
  accounts: [9000000001, 9000000002],
  authorities: ['demo-staging.pem', 'demo-staging-root.pem', 'demo-production.pem', 'demo-production-root.pem'],
};
