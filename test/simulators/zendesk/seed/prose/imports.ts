import type { Scenario } from '../scenario';

export const IMPORTS: readonly Scenario[] = [
  {
    area: 'imports',
    subject: 'Import of {thing} rejects names with accents',
    priority: 'normal',
    type: 'problem',
    things: [
      ['passengers', 'hellas'],
      ['suppliers', 'minhkhai'],
      ['students', 'meridian'],
    ],
    turns: [
      [
        'customer',
        0,
        'Hi team, when we import {thing}, every row whose name has an accent is refused with “invalid character in line 14”. These are real people, we cannot spell them differently.',
      ],
      [
        'agent',
        2,
        'Hi {first}, you should not have to. The file says it is UTF-8 but it was saved as Windows-1252. You can pick the encoding in step 2 of the import; I agree that the message should say so instead of naming a line.',
      ],
      ['customer', 1, 'OK, but the file comes from another system, I cannot change how it is saved.'],
      [
        'agent',
        1,
        'Then let us do it on our side: I have set your import profile to read Windows-1252 always. Would you try the same file again?',
      ],
      ['customer', 4, 'All 318 rows went in. Thanks!'],
      [
        'note',
        1,
        'Asked product to detect the encoding and name it in the message. Third customer this quarter.',
      ],
      [
        'agent',
        68,
        'A short follow-up, {first}: since yesterday the import says which encoding it found and offers the right one. Your report was the example in the change notes.',
      ],
      ['customer', 2, 'That is nice to hear, thank you for coming back to me.'],
    ],
  },
  {
    area: 'imports',
    subject: '{thing} appear twice after the import',
    priority: 'high',
    type: 'problem',
    things: [
      ['Orders', 'minhkhai'],
      ['Lots', 'tanaka'],
      ['Cost centres', 'northwind'],
    ],
    turns: [
      [
        'customer',
        0,
        'We imported last week’s file again after the first attempt timed out, and now {thing} are there twice. About 1,900 of them. How do we get rid of the copies without losing the changes made since?',
      ],
      [
        'agent',
        1,
        'Hello {first}, please leave everything as it is for the moment; the import keeps a list of what it created, so this can be undone exactly. I am preparing it and will show you the list before anything is deleted.',
      ],
      [
        'agent',
        3,
        'Here is the list: 1,904 copies, 11 of them were edited by your colleagues since. I would delete 1,893 and leave the 11 for you to look at. Shall I?',
      ],
      ['customer', 1, 'Yes please, go ahead. I have told the team to look at the 11.'],
      [
        'agent',
        1,
        'Done, 1,893 removed, nothing else touched. I put the list into your files so that you can check it.',
      ],
      ['customer', 17, 'Checked a sample with two colleagues. All good. I was afraid of this one.'],
    ],
  },
  {
    area: 'imports',
    language: 'fr',
    subject: 'Import des {thing} bloqué à 80 %',
    priority: 'normal',
    type: 'problem',
    things: [
      ['tarifs', 'pellerin'],
      ['devis', 'pellerin'],
      ['commandes', 'pellerin'],
    ],
    turns: [
      [
        'customer',
        0,
        'Bonjour,\n\nl’import des {thing} reste bloqué à 80 % depuis ce matin, sans message d’erreur. Nous devons envoyer nos prix aux clients avant ce soir.',
      ],
      [
        'agent',
        2,
        'Bonjour {first},\n\nmerci pour votre message. Une ligne contient un prix avec deux virgules (ligne 1 204) et l’import attend votre décision dans l’onglet « À vérifier ». Je reconnais que ce n’est pas visible.\n\nJe reste disponible au +34 910 00 01 12 si vous préférez en parler.',
      ],
      ['customer', 1, 'Trouvé, corrigé, terminé. Merci beaucoup, nous avons pu envoyer les prix à temps !'],
      [
        'agent',
        1,
        'Parfait ! J’ai demandé à l’équipe produit d’afficher cette étape dans la barre de progression.',
      ],
    ],
  },
];
