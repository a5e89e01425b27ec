<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_text.py" line="10" />
      <source>DINAMIS for QGIS is free software made independently. It is not an official product of DINAMIS, CNES, IGN or INRAE, and they do not answer for it. The conditions of each image are those of its licence; prices it shows are estimates. For anything binding, ask dinamis@cnes.fr.</source>
      <translation>DINAMIS pour QGIS est un logiciel libre réalisé de façon indépendante. Ce n'est pas un produit officiel de DINAMIS, du CNES, de l'IGN ou d'INRAE, qui n'en répondent pas. Les conditions de chaque image sont celles de sa licence ; les prix affichés sont des estimations. Pour tout ce qui engage, écrivez à dinamis@cnes.fr.</translation>
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="46" />
      <source>About DINAMIS for QGIS</source>
      <translation>À propos de DINAMIS pour QGIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="60" />
      <source>Version {}</source>
      <translation>Version {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="63" />
      <source>Licence: GNU General Public License, version 2 or later. It comes without any warranty.</source>
      <translation>Licence : GNU General Public License, version 2 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="70" />
      <source>&amp;DINAMIS's site</source>
      <translation>Site de &amp;DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="72" />
      <source>&amp;Report a problem</source>
      <translation>&amp;Signaler un problème</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="77" />
      <source>&amp;Licence</source>
      <translation>&amp;Licence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="77" />
      <source>Opens the whole text.</source>
      <translation>Ouvre le texte entier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="79" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
  </context>
  <context>
    <name>AccountCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="27" />
      <source>Your session is kept, encrypted, in QGIS's authentication database.</source>
      <translation>Votre session est conservée, chiffrée, dans la base d'authentification de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="30" />
      <source>Kept in memory only: QGIS was not given its master password, so you will sign in again next time.</source>
      <translation>Gardée en mémoire seulement : le mot de passe principal de QGIS n'a pas été donné, vous vous reconnecterez donc la prochaine fois.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="36" />
      <source>You are signed in.</source>
      <translation>Vous êtes connecté.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="40" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="41" />
      <source>Entity</source>
      <translation>Entité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="42" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="22" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="23" />
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="24" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="38" />
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="25" />
      <source>Requests</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="39" />
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="26" />
      <source>Acquisitions</source>
      <translation>Acquisitions</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="27" />
      <source>Supplied</source>
      <translation>Fourni</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="44" />
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="28" />
      <source>Products downloaded</source>
      <translation>Produits téléchargés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="29" />
      <source>Downloaded</source>
      <translation>Téléchargé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="30" />
      <source>Free</source>
      <translation>Gratuit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="31" />
      <source>Paid</source>
      <translation>Payant</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="32" />
      <source>Committed (estimate)</source>
      <translation>Engagé (estimation)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="41" />
      <source>Supplied, km²</source>
      <translation>Fourni, km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="46" />
      <source>Downloaded, km²</source>
      <translation>Téléchargé, km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="50" />
      <source>Committed, € (estimate)</source>
      <translation>Engagé, € (estimation)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="60" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="67" />
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="106" />
      <source>{} without a published price</source>
      <translation>{} sans prix publié</translation>
    </message>
  </context>
  <context>
    <name>ActivityDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="177" />
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="117" />
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="54" />
      <source>My activity</source>
      <translation>Mon activité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="95" />
      <source>Nothing is recorded yet. What you request and download is counted.</source>
      <translation>Rien n'est encore enregistré. Ce que vous demandez et téléchargez sera compté.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="117" />
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="115" />
      <source>{} – {}</source>
      <translation>{} – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="127" />
      <source>Activity as CSV</source>
      <translation>Activité en CSV</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="134" />
      <source>Activity as PDF</source>
      <translation>Activité en PDF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="140" />
      <source>Written to {}.</source>
      <translation>Écrit dans {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="148" />
      <source>Mine</source>
      <translation>La mienne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="151" />
      <source>My entity's: {}</source>
      <translation>Celle de mon entité : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="158" />
      <source>Whose</source>
      <translation>Activité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="159" />
      <source>Your own figures, or those of all whose requests this computer knows at your entity.</source>
      <translation>Vos propres chiffres, ou ceux de tous ceux de votre entité dont cet ordinateur connaît les demandes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="168" />
      <source>Chart</source>
      <translation>Graphique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="169" />
      <source>What the bars show, year by year.</source>
      <translation>Ce que montrent les barres, année par année.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="178" />
      <source>The figures of the chart and all others, one line a year.</source>
      <translation>Les chiffres du graphique et tous les autres, une ligne par année.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="187" />
      <source>Counted on this computer from what was recorded and downloaded here; it is sent nowhere. Euros are estimates before VAT, of requests that are delivered or may be. Pléiades is counted in km², SPOT 6-7 in credits.</source>
      <translation>Compté sur cet ordinateur à partir de ce qui y a été enregistré et téléchargé ; rien n'est envoyé nulle part. Les euros sont des estimations hors TVA, pour les demandes livrées ou qui peuvent l'être. Pléiades se compte en km², SPOT 6-7 en crédits.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="195" />
      <source>As &amp;CSV…</source>
      <translation>En &amp;CSV…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="197" />
      <source>Writes the table for a spreadsheet.</source>
      <translation>Écrit le tableau pour un tableur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="200" />
      <source>As &amp;PDF…</source>
      <translation>En &amp;PDF…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="200" />
      <source>Writes table and chart on paper.</source>
      <translation>Met le tableau et le graphique sur papier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="202" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="209" />
      <source>&amp;Whose</source>
      <translation>&amp;Activité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="210" />
      <source>C&amp;hart</source>
      <translation>&amp;Graphique</translation>
    </message>
  </context>
  <context>
    <name>AlgorithmGroups</name>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="39" />
      <source>Catalogue and coverage</source>
      <translation>Catalogue et couverture</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="40" />
      <source>Plan, quota and price</source>
      <translation>Plan, quota et prix</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="41" />
      <source>Requests</source>
      <translation>Demandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="42" />
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="43" />
      <source>Products on the map</source>
      <translation>Produits sur la carte</translation>
    </message>
  </context>
  <context>
    <name>ApiKeysDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="76" />
      <source>API keys – {}</source>
      <translation>Clés d'API – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="113" />
      <source>The service takes this key. You are signed in by it.</source>
      <translation>Le service accepte cette clé. Vous êtes connecté par elle.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="136" />
      <source>A new key was made. Its secret half is shown above this once: copy it now if another program needs it, or use the key here.</source>
      <translation>Une nouvelle clé est créée. Sa moitié secrète s'affiche ci-dessus cette seule fois : copiez-la maintenant si un autre programme en a besoin, ou utilisez la clé ici.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="150" />
      <source>Programs that use this key will be refused. Click again to revoke it.</source>
      <translation>Les programmes qui utilisent cette clé seront refusés. Cliquez à nouveau pour la révoquer.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="184" />
      <source>DINAMIS API keys</source>
      <translation>Clés d'API DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="203" />
      <source>Revoke it for &amp;good</source>
      <translation>Révoquer &amp;définitivement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="238" />
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="203" />
      <source>&amp;Revoke</source>
      <translation>&amp;Révoquer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="210" />
      <source>Paste it here. It is kept encrypted by QGIS, and sent to nobody else.</source>
      <translation>Collez-la ici. QGIS la garde chiffrée, et elle n'est envoyée à personne d'autre.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="214" />
      <source>&amp;Use this key</source>
      <translation>&amp;Utiliser cette clé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="216" />
      <source>&amp;Import…</source>
      <translation>&amp;Importer…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="218" />
      <source>Reads the key that the program teledetection keeps on this computer.</source>
      <translation>Lit la clé que le programme teledetection garde sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="223" />
      <source>Your keys at the service. One that is revoked opens nothing any more.</source>
      <translation>Vos clés auprès du service. Une clé révoquée n'ouvre plus rien.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="280" />
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="224" />
      <source>Your keys</source>
      <translation>Vos clés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="235" />
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="227" />
      <source>What for</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="227" />
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="227" />
      <source>Made on</source>
      <translation>Créée le</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="234" />
      <source>So that you know later which program uses it</source>
      <translation>Pour savoir plus tard quel programme l'utilise</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="236" />
      <source>What for, e.g. QGIS at the office</source>
      <translation>Usage, par exemple QGIS au bureau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="237" />
      <source>&amp;Make a key</source>
      <translation>&amp;Créer une clé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="239" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="260" />
      <source>To make, see and revoke keys, sign in by your account first.</source>
      <translation>Pour créer, voir et révoquer des clés, connectez-vous d'abord par votre compte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="261" />
      <source>Keys are made and revoked on the service's own web page.</source>
      <translation>Les clés se créent et se révoquent sur la page web du service.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="270" />
      <source>Sign in by a key</source>
      <translation>Se connecter par une clé</translation>
    </message>
  </context>
  <context>
    <name>ArchiveNamesDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="31" />
      <source>Images of the archive</source>
      <translation>Images d'archive</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="58" />
      <source>Images: {}</source>
      <translation>Images : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="60" />
      <source>Images: {count} ({mission}, {first} to {last})</source>
      <translation>Images : {count} ({mission}, du {first} au {last})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="69" />
      <source>Paste the identifiers that the supplier's own catalogue shows, or that somebody sent you. What stands around them does not matter.</source>
      <translation>Collez les identifiants que montre le catalogue du fournisseur, ou que l'on vous a envoyés. Ce qui les entoure n'a pas d'importance.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="81" />
      <source>Identifiers</source>
      <translation>Identifiants</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="82" />
      <source>One a line, or several; a copied table or mail will do.</source>
      <translation>Un par ligne, ou plusieurs ; un tableau ou un courriel copié convient.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="90" />
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="85" />
      <source>Not taken:</source>
      <translation>Non retenus :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="89" />
      <source>Lines that are no identifier of an image, each with the reason</source>
      <translation>Lignes qui ne sont pas des identifiants d'images, avec la raison pour chacune</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="92" />
      <source>&amp;Put into the request</source>
      <translation>&amp;Mettre dans la demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="94" />
      <source>The request is then for these images of the archive.</source>
      <translation>La demande porte alors sur ces images d'archive.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="97" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="114" />
      <source>Line {line}: “{text}”: {reason}</source>
      <translation>Ligne {line} : « {text} » : {reason}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="120" />
      <source>no identifier of the archive. Copy it whole, from DS_ to its end.</source>
      <translation>pas d'identifiant d'archive. Copiez-le en entier, de DS_ jusqu'à la fin.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="124" />
      <source>a delivered product. Its identifier, which begins with DS_, is in its DIM file.</source>
      <translation>un produit livré. Son identifiant, qui commence par DS_, est dans son fichier DIM.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="128" />
      <source>another satellite than Pléiades 1 and SPOT 6-7. Ask support.</source>
      <translation>un autre satellite que Pléiades 1 et SPOT 6-7. Demandez au support.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="131" />
      <source>another mission than the first. Make a request of its own.</source>
      <translation>une autre mission que la première. Faites-en une demande à part.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="134" />
      <source>a date that does not exist. Copy it again.</source>
      <translation>une date qui n'existe pas. Copiez-le de nouveau.</translation>
    </message>
  </context>
  <context>
    <name>AreaFile</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="32" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="34" />
      <source>In t&amp;he file</source>
      <translation>Parm&amp;i</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="36" />
      <source>&amp;System</source>
      <translation>&amp;Système</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="91" />
      <source>Choose…</source>
      <translation>Choisissez…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="94" />
      <source>All of them</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="111" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="112" />
      <source>A map of polygons: GeoPackage, Shapefile (also zipped), KML, KMZ, GeoJSON…</source>
      <translation>Une carte de polygones : GeoPackage, Shapefile (même zippé), KML, KMZ, GeoJSON…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="118" />
      <source>Map in the file</source>
      <translation>Carte du fichier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="119" />
      <source>The file holds several maps: which is the area?</source>
      <translation>Le fichier contient plusieurs cartes : laquelle est la zone ?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="125" />
      <source>The file does not say its coordinate system: which is it?</source>
      <translation>Le fichier n'indique pas son système de coordonnées : lequel est-ce ?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="128" />
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="126" />
      <source>Coordinate system</source>
      <translation>Système de coordonnées</translation>
    </message>
  </context>
  <context>
    <name>AreaLayer</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_layer.py" line="23" />
      <source>Takes every polygon of this layer of the project</source>
      <translation>Prend tous les polygones de cette couche du projet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_layer.py" line="27" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_layer.py" line="28" />
      <source>Ta&amp;ke</source>
      <translation>Pren&amp;dre</translation>
    </message>
  </context>
  <context>
    <name>AreaPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="45" />
      <source>Area of interest</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="46" />
      <source>Draw it on the map, or take it from what you have.</source>
      <translation>Dessinez-la sur la carte, ou prenez-la dans ce que vous avez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="97" />
      <source>no feature of the active layer is selected</source>
      <translation>aucune entité de la couche active n'est sélectionnée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="103" />
      <source>the project has no layer of polygons</source>
      <translation>le projet n'a pas de couche de polygones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="137" />
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="139" />
      <source>DINAMIS area</source>
      <translation>DINAMIS : zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="155" />
      <source>This outline comes from QGIS's map of the world and is coarse.</source>
      <translation>Ce contour vient de la carte du monde de QGIS : il est peu précis.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="183" />
      <source>Searching…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="197" />
      <source>Show a &amp;background map</source>
      <translation>Afficher un fond de c&amp;arte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="199" />
      <source>Adds the world map that comes with QGIS; it needs no network.</source>
      <translation>Ajoute la carte du monde fournie avec QGIS ; elle se passe de réseau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="216" />
      <source>Brings the area before the last change back</source>
      <translation>Rétablit la zone d'avant le dernier changement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="217" />
      <source>Un&amp;do</source>
      <translation>Ann&amp;uler</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="219" />
      <source>&amp;Clear</source>
      <translation>&amp;Effacer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="219" />
      <source>Leaves no area.</source>
      <translation>Ne laisse aucune zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="222" />
      <source>&amp;Zoom to it</source>
      <translation>&amp;Zoomer dessus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="222" />
      <source>Shows the whole area on the map.</source>
      <translation>Montre toute la zone sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="229" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="230" />
      <source>La&amp;yer</source>
      <translation>&amp;Couche</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="237" />
      <source>B&amp;uffer</source>
      <translation>Ta&amp;mpon</translation>
    </message>
  </context>
  <context>
    <name>AreaSummary</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_summary.py" line="37" />
      <source>No area yet</source>
      <translation>Pas encore de zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_summary.py" line="39" />
      <source>Searching, pricing and requesting are all about this area.</source>
      <translation>La recherche, le prix et la demande portent sur cette zone.</translation>
    </message>
  </context>
  <context>
    <name>AreaWidth</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_width.py" line="24" />
      <source>Moves the outline outwards by this distance; inwards if it is negative</source>
      <translation>Déplace le contour de cette distance vers l'extérieur ; vers l'intérieur si elle est négative</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_width.py" line="27" />
      <source>Buffer</source>
      <translation>Tampon</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_width.py" line="28" />
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
  </context>
  <context>
    <name>AreaWords</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="20" />
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="31" />
      <source>{} points, measured on the ellipsoid.</source>
      <translation>{} sommets, surface mesurée sur l'ellipsoïde.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="49" />
      <source>It can be searched but not ordered: {}.</source>
      <translation>Elle peut servir à chercher, pas à commander : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="54" />
      <source>An order takes one polygon, without holes, of at most {} points.</source>
      <translation>Une commande porte sur un seul polygone, sans trou, d'au plus {} sommets.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="60" />
      <source>It crosses 180°, where it is cut in two.</source>
      <translation>Elle franchit le méridien 180°, qui la coupe en deux.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="68" />
      <source>The outline crossed itself and was repaired: {km2} km².</source>
      <translation>Le contour se recoupait : il a été corrigé ({km2} km²).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="71" />
      <source>Simplified from {before} to {after} points: {percent} % of the area.</source>
      <translation>Simplifiée de {before} à {after} sommets : {percent} % de la surface.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="74" />
      <source>The holes were filled: {km2} km².</source>
      <translation>Les trous ont été comblés : {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="77" />
      <source>Only the largest part was kept: {km2} km².</source>
      <translation>Seule la plus grande partie est gardée : {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="80" />
      <source>One outline was put round the parts: {km2} km².</source>
      <translation>Un seul contour entoure les parties : {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="83" />
      <source>A buffer of {metres} m was added: {km2} km².</source>
      <translation>Un tampon de {metres} m a été ajouté : {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="86" />
      <source>The area was made smaller: {km2} km².</source>
      <translation>La zone a été réduite : {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="95" />
      <source>Fill the holes</source>
      <translation>Combler les trous</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="96" />
      <source>Keep the largest part</source>
      <translation>Garder la plus grande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="97" />
      <source>Surround all the parts</source>
      <translation>Entourer le tout</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="98" />
      <source>Simplify to {} points</source>
      <translation>Simplifier à {} sommets</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="108" />
      <source>{}: {} %</source>
      <translation>{} : {} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="109" />
      <source>{}: {} km²</source>
      <translation>{} : {} km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="115" />
      <source>{} – country</source>
      <translation>{} – pays</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="116" />
      <source>{} – département</source>
      <translation>{} – département</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="117" />
      <source>{} – commune</source>
      <translation>{} – commune</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="118" />
      <source>{} – EPCI</source>
      <translation>{} – EPCI</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="125" />
      <source>several parts</source>
      <translation>plusieurs parties</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="126" />
      <source>holes</source>
      <translation>des trous</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="127" />
      <source>more than {} points</source>
      <translation>plus de {} sommets</translation>
    </message>
  </context>
  <context>
    <name>BackgroundMap</name>
    <message>
      <location filename="../dinamis_qgis/layers/background_map.py" line="18" />
      <source>Background map (Natural Earth)</source>
      <translation>Fond de carte (Natural Earth)</translation>
    </message>
  </context>
  <context>
    <name>BestCover</name>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="27" />
      <source>Best cover of an area</source>
      <translation>Meilleure couverture d'une zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="30" />
      <source>Chooses the few scenes that cover an area best. GOAL: fewest, newest, clearest, cheapest or season (all near one season of the year). The layer is in the order of a mosaic: rank 1 lies on top. SCENES names them, ready to be downloaded. MAX_SCENES: where that is too few to cover everything, those that cover most.</source>
      <translation>Choisit les quelques scènes qui couvrent le mieux une zone. GOAL : fewest (le moins de scènes), newest (les plus récentes), clearest (les moins nuageuses), cheapest (les moins chères) ou season (toutes proches d'une même saison). La couche est dans l'ordre d'une mosaïque : le rang 1 est au-dessus. SCENES les nomme, prêtes à être téléchargées. MAX_SCENES : quand c'est trop peu pour tout couvrir, celles qui couvrent le plus.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="39" />
      <source>Goal</source>
      <translation>But</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="44" />
      <source>Scenes at most</source>
      <translation>Scènes au plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="52" />
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <location filename="../dinamis_qgis/gui/browser/dinamis_browser.py" line="72" />
      <source>Open the exercise</source>
      <translation>Ouvrir l'exercice</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/browser/items.py" line="59" />
      <source>Satellite images of DINAMIS</source>
      <translation>Images satellites de DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/browser/items.py" line="73" />
      <source>Open the DINAMIS panel</source>
      <translation>Ouvrir le panneau DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/browser/items.py" line="97" />
      <source>Refresh</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="58" />
      <source>Nothing is kept yet: search for images</source>
      <translation>Rien n'est encore gardé : cherchez des images</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="61" />
      <source>Collections</source>
      <translation>Collections</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="67" />
      <source>No search is saved yet: save one</source>
      <translation>Aucune recherche enregistrée : enregistrez-en une</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="70" />
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="76" />
      <source>Nothing is downloaded yet: load an image</source>
      <translation>Rien n'est encore téléchargé : chargez une image</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="79" />
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="97" />
      <source>{count} scenes kept of {service}</source>
      <translation>{count} scènes gardées de {service}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="101" />
      <source>Add the footprints to the map</source>
      <translation>Ajouter les emprises à la carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="108" />
      <source>Search again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="109" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="121" />
      <source>Add to the map</source>
      <translation>Ajouter à la carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="122" />
      <source>Show the folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="133" />
      <source>Go there</source>
      <translation>Y aller</translation>
    </message>
  </context>
  <context>
    <name>Caches</name>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="69" />
      <source>Scenes kept for searching without network</source>
      <translation>Scènes gardées pour chercher sans réseau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="75" />
      <source>Small pictures of scenes</source>
      <translation>Petites images des scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="81" />
      <source>Communes that were looked up</source>
      <translation>Communes déjà cherchées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="87" />
      <source>List of yearly coverages</source>
      <translation>Liste des couvertures annuelles</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="93" />
      <source>Images that the training service made</source>
      <translation>Images fabriquées par le service de formation</translation>
    </message>
  </context>
  <context>
    <name>CachesBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="39" />
      <source>Kept to be quicker</source>
      <translation>Gardé pour aller plus vite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="46" />
      <source>All of this is fetched again when needed. Downloads, requests, drafts and saved searches are never emptied.</source>
      <translation>Tout cela est récupéré à nouveau au besoin. Téléchargements, demandes, brouillons et recherches enregistrées ne sont jamais vidés.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="58" />
      <source>counting…</source>
      <translation>calcul…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="59" />
      <source>Empty</source>
      <translation>Vider</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="60" />
      <source>Empty: {}</source>
      <translation>Vider : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="74" />
      <source>emptying…</source>
      <translation>vidage…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="85" />
      <source>DINAMIS: empty a cache</source>
      <translation>DINAMIS : vider un cache</translation>
    </message>
  </context>
  <context>
    <name>Candidates</name>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="27" />
      <source>Area</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="31" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="40" />
      <source>Also scenes of the supplier's archive, which must be ordered</source>
      <translation>Aussi les scènes de l'archive du fournisseur, à commander</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="50" />
      <source>Collections, separated by commas</source>
      <translation>Collections, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="52" />
      <source>Missions, separated by commas</source>
      <translation>Missions, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="53" />
      <source>First day (YYYY-MM-DD)</source>
      <translation>Premier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="54" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation>Dernier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="55" />
      <source>Only these scenes: names or a layer</source>
      <translation>Seulement ces scènes : des noms ou une couche</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="61" />
      <source>Clouds at most (%)</source>
      <translation>Nuages au plus (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="62" />
      <source>Incidence at most (°)</source>
      <translation>Incidence au plus (°)</translation>
    </message>
  </context>
  <context>
    <name>CatalogueDesk</name>
    <message>
      <location filename="../dinamis_qgis/stations/catalogue_desk.py" line="76" />
      <source>DINAMIS: copy of the catalogue</source>
      <translation>DINAMIS : copie du catalogue</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/catalogue_desk.py" line="136" />
      <source>{name}: {count} scenes</source>
      <translation>{name} : {count} scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/catalogue_desk.py" line="168" />
      <source>Up to date. New or changed: {changed}; gone: {gone}.</source>
      <translation>À jour. Nouvelles ou modifiées : {changed} ; disparues : {gone}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/catalogue_desk.py" line="172" />
      <source>Entries that could not be read: {}; the log names them.</source>
      <translation>Entrées illisibles : {} ; le journal les nomme.</translation>
    </message>
  </context>
  <context>
    <name>CatalogueDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="83" />
      <source>Local catalogue – {}</source>
      <translation>Catalogue local – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="111" />
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="105" />
      <source>Asking the service…</source>
      <translation>Interrogation du service…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="106" />
      <source>DINAMIS: what the catalogue keeps</source>
      <translation>DINAMIS : ce que garde le catalogue</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="140" />
      <source>The catalogue of this service takes {} on this computer.</source>
      <translation>Le catalogue de ce service occupe {} sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="156" />
      <source>Too large to copy: it is searched on the service, page by page.</source>
      <translation>Trop grande pour être copiée : elle est interrogée sur le service, page par page.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="159" />
      <source>too large</source>
      <translation>trop grande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="216" />
      <source>Stopped. What was copied stays, and is not copied again.</source>
      <translation>Arrêté. Ce qui a été copié reste, et ne sera pas copié de nouveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="232" />
      <source>Keep a copy of the collections that you work with: every filter then answers at once, and without network. Only what describes the scenes is copied, not their images; changes are fetched once a day.</source>
      <translation>Gardez une copie des collections avec lesquelles vous travaillez : chaque filtre répond alors aussitôt, même sans réseau. Seule la description des scènes est copiée, pas leurs images ; les nouveautés sont cherchées une fois par jour.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="242" />
      <source>Collections</source>
      <translation>Collections</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="243" />
      <source>Check the collections to keep a copy of; the columns tell how much of each is kept.</source>
      <translation>Cochez les collections à copier ; les colonnes disent ce qui est gardé de chacune.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="250" />
      <source>Collection</source>
      <translation>Collection</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="250" />
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="250" />
      <source>Kept</source>
      <translation>Gardées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="250" />
      <source>Copied</source>
      <translation>Copiée le</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="259" />
      <source>Progress of the copy</source>
      <translation>Avancement de la copie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="263" />
      <source>&amp;Copy now</source>
      <translation>&amp;Copier maintenant</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="265" />
      <source>Copies what is checked, or brings it up to date</source>
      <translation>Copie ce qui est coché, ou le met à jour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="267" />
      <source>&amp;Stop</source>
      <translation>&amp;Arrêter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="269" />
      <source>C&amp;lose</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="269" />
      <source>A copy that is under way goes on</source>
      <translation>Une copie en cours continue</translation>
    </message>
  </context>
  <context>
    <name>Category</name>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="49" />
      <source>Scientific</source>
      <translation>Scientifique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="50" />
      <source>Public, teaching</source>
      <translation>Public, enseignement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="51" />
      <source>Private</source>
      <translation>Privé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="52" />
      <source>Foreign scientist</source>
      <translation>Scientifique étranger</translation>
    </message>
  </context>
  <context>
    <name>CodeCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="39" />
      <source>Code: {}</source>
      <translation>Code : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="73" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="74" />
      <source>Co&amp;py</source>
      <translation>Co&amp;pier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="74" />
      <source>Copy the code</source>
      <translation>Copier le code</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="76" />
      <source>&amp;Open browser</source>
      <translation>&amp;Ouvrir le navigateur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="78" />
      <source>Your password is asked for there, never in QGIS.</source>
      <translation>Votre mot de passe est demandé là-bas, jamais dans QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="82" />
      <source>The same page, for the camera of your telephone</source>
      <translation>La même page, pour l'appareil photo de votre téléphone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="84" />
      <source>&amp;Approve</source>
      <translation>&amp;Autoriser</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="85" />
      <source>&amp;Refuse</source>
      <translation>&amp;Refuser</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="91" />
      <source>Confirm this code to let QGIS in:</source>
      <translation>Confirmez ce code pour laisser entrer QGIS :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="110" />
      <source>Here your browser would open. Does the code above match? Then allow QGIS to use the training account.</source>
      <translation>Ici s'ouvrirait votre navigateur. Le code ci-dessus est-il le même ? Alors autorisez QGIS à utiliser le compte de formation.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="116" />
      <source>TRAINING – the service's web page</source>
      <translation>FORMATION – la page web du service</translation>
    </message>
  </context>
  <context>
    <name>Cover</name>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="17" />
      <source>{} of {} km² are covered ({} %), by {} scenes that meet the conditions.</source>
      <translation>{} km² sur {} sont couverts ({} %), par {} scènes qui remplissent les conditions.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="29" />
      <source>Missing: {} km² in {} parts.</source>
      <translation>Il manque {} km² en {} morceaux.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="32" />
      <source>{} km² between footprints less than 30 m apart are not counted as missing.</source>
      <translation>{} km² entre des emprises distantes de moins de 30 m ne sont pas comptés comme manquants.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="42" />
      <source>To order: one outline round all parts, {} km².</source>
      <translation>À commander : un seul contour autour de tous les morceaux, {} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="45" />
      <source>To order: {} areas, {} km² in all.</source>
      <translation>À commander : {} zones, {} km² en tout.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="47" />
      <source>That is {} km² beyond the gap ({} %), as suppliers take no holes.</source>
      <translation>Soit {} km² de plus que ce qui manque ({} %), car les fournisseurs n'acceptent pas les trous.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="53" />
      <source>{} km² of the gap are left out, as suppliers take 999 points at most.</source>
      <translation>{} km² de ce qui manque sont laissés de côté, car les fournisseurs acceptent 999 sommets au plus.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="62" />
      <source>{} of {} scenes cover {} % of the area; all together would cover {} %.</source>
      <translation>{} scènes sur {} couvrent {} % de la zone ; toutes ensemble en couvriraient {} %.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="74" />
      <source>No better choice exists.</source>
      <translation>Il n'existe pas de meilleur choix.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="77" />
      <source>There may be a slightly better choice: too many to try them all.</source>
      <translation>Il existe peut-être un choix un peu meilleur : il y en a trop pour tous les essayer.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="87" />
      <source>{} scenes were left out: their footprint is none.</source>
      <translation>{} scènes ont été écartées : leur emprise n'est pas valide.</translation>
    </message>
  </context>
  <context>
    <name>CoverageShare</name>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="25" />
      <source>Coverage of an area</source>
      <translation>Couverture d'une zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="28" />
      <source>Says how much of an area the scenes cover that meet your conditions, as a percentage and a layer, and what is missing. ORDERABLE: the missing part in shapes that a supplier takes (one polygon each, at most 999 points, no hole), each at least MINIMUM_KM2 in the bill. A scene whose cloud or incidence is unknown is left out by that limit.</source>
      <translation>Dit quelle part d'une zone couvrent les scènes qui remplissent vos conditions, en pourcentage et en couche, et ce qui manque. ORDERABLE : ce qui manque, en contours qu'un fournisseur accepte (un polygone chacun, 999 sommets au plus, sans trou), chacun compté au moins MINIMUM_KM2. Une scène dont le couvert nuageux ou l'incidence est inconnu est écartée par cette limite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="41" />
      <source>Smallest area that is billed (km²)</source>
      <translation>Plus petite surface facturée (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="49" />
      <source>Covered</source>
      <translation>Couvert</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="50" />
      <source>Missing</source>
      <translation>Manquant</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="51" />
      <source>Missing, to order</source>
      <translation>Manquant, à commander</translation>
    </message>
  </context>
  <context>
    <name>CoveragesDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="201" />
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="59" />
      <source>Yearly coverages</source>
      <translation>Couvertures annuelles</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="76" />
      <source>Reading the list…</source>
      <translation>Lecture de la liste…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="87" />
      <source>Asking the service for its list…</source>
      <translation>Demande de la liste au service…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="96" />
      <source>The service lists no yearly coverage.</source>
      <translation>Le service n'annonce aucune couverture annuelle.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="103" />
      <source>List of {}</source>
      <translation>Liste du {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="104" />
      <source>List of {}: refresh it to see newer years</source>
      <translation>Liste du {} : actualisez-la pour voir les années suivantes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="121" />
      <source>On the map, in the group “Yearly coverages”: {}.</source>
      <translation>Sur la carte, dans le groupe « Couvertures annuelles » : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="126" />
      <source>Adding {} ({} of {})…</source>
      <translation>Ajout de {} ({} sur {})…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="139" />
      <source>DINAMIS yearly coverages</source>
      <translation>Couvertures annuelles DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="155" />
      <source>Stopped. What is on the map already stays.</source>
      <translation>Arrêté. Ce qui est déjà sur la carte y reste.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="203" />
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="173" />
      <source>Tick the years you want on the map.</source>
      <translation>Cochez les millésimes voulus sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="195" />
      <source>All missions</source>
      <translation>Toutes les missions</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="197" />
      <source>&amp;Refresh</source>
      <translation>Act&amp;ualiser</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="197" />
      <source>Ask the service again</source>
      <translation>Redemander la liste au service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="200" />
      <source>Space ticks a year, Enter puts it on the map at once.</source>
      <translation>Espace coche un millésime, Entrée le met aussitôt sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="212" />
      <source>Under way</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="213" />
      <source>&amp;Stop</source>
      <translation>Arrê&amp;ter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="216" />
      <source>Show every &amp;year, to play them</source>
      <translation>Afficher toutes les a&amp;nnées, pour les animer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="218" />
      <source>The Temporal Controller walks through the years that are visible. Without this, only the newest coverage is.</source>
      <translation>Le contrôleur temporel parcourt les années visibles. Sans cela, seule la couverture la plus récente l'est.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="223" />
      <source>&amp;Add to map</source>
      <translation>&amp;Ajouter à la carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="224" />
      <source>&amp;Open the OpenSPOT site</source>
      <translation>&amp;Ouvrir le site OpenSPOT</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="226" />
      <source>The images of the SPOT 6-7 coverages are open data (Licence Ouverte 2.0 / Etalab). They are downloaded from the OpenSPOT site, in your browser; its licence form is yours to fill in.</source>
      <translation>Les images des couvertures SPOT 6-7 sont ouvertes (Licence Ouverte 2.0 / Etalab). Elles se téléchargent sur le site OpenSPOT, dans votre navigateur ; c'est à vous d'y remplir le formulaire de licence.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="235" />
      <source>&amp;Mission</source>
      <translation>&amp;Mission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="236" />
      <source>SPOT 6-7 covers France each year at 1.5 m; Pléiades parts of it at 0.5 m.</source>
      <translation>SPOT 6-7 couvre la France chaque année à 1,5 m ; Pléiades en couvre des parties à 0,5 m.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="247" />
      <source>Mosaics of each year's SPOT 6-7 and Pléiades images, shown by the IGN's map service without an account.</source>
      <translation>Les couvertures annuelles millésimées SPOT 6-7 et Pléiades, diffusées par l'IGN, sans compte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="264" />
      <source>Download the images</source>
      <translation>Télécharger les images</translation>
    </message>
  </context>
  <context>
    <name>CoveragesTree</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_tree.py" line="36" />
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_tree.py" line="36" />
      <source>Territory</source>
      <translation>Territoire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_tree.py" line="36" />
      <source>Zones</source>
      <translation>Zones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_tree.py" line="125" />
      <source>no coverage</source>
      <translation>pas de couverture</translation>
    </message>
  </context>
  <context>
    <name>DinamisDock</name>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="100" />
      <source>Next: {} ›</source>
      <translation>Suite : {} ›</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="128" />
      <source>not signed in</source>
      <translation>non connecté</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="130" />
      <source>signed in</source>
      <translation>connecté</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="195" />
      <source>Which service is used, and by whom</source>
      <translation>Quel service est utilisé, et par qui</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="200" />
      <source>&amp;Beginner view: area, search, load</source>
      <translation>Vue &amp;débutant : zone, recherche, chargement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="202" />
      <source>&amp;Local catalogue…</source>
      <translation>Catalogue &amp;local…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="205" />
      <source>Yearly &amp;coverages…</source>
      <translation>&amp;Couvertures annuelles…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="206" />
      <source>Open an &amp;exercise…</source>
      <translation>Ouvrir un &amp;exercice…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="207" />
      <source>&amp;Make an exercise…</source>
      <translation>&amp;Préparer un exercice…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="208" />
      <source>&amp;About DINAMIS for QGIS…</source>
      <translation>À &amp;propos de DINAMIS pour QGIS…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="216" />
      <source>Goes on to the next station</source>
      <translation>Passe à l'étape suivante</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="225" />
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="227" />
      <location filename="../dinamis_qgis/gui/dock.py" line="226" />
      <source>View and help</source>
      <translation>Affichage et aide</translation>
    </message>
  </context>
  <context>
    <name>DinamisPlugin</name>
    <message>
      <location filename="../dinamis_qgis/plugin.py" line="73" />
      <source>DINAMIS satellite images</source>
      <translation>Images satellites DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/plugin.py" line="174" />
      <source>About DINAMIS for QGIS…</source>
      <translation>À propos de DINAMIS pour QGIS…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/window_messages.py" line="23" />
      <source>New scenes for “{name}”: {count}</source>
      <translation>Nouvelles scènes pour « {name} » : {count}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/window_messages.py" line="25" />
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/window_messages.py" line="38" />
      <source>the settings</source>
      <translation>les réglages</translation>
    </message>
  </context>
  <context>
    <name>Doctor</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="18" />
      <source>The service's name</source>
      <translation>Nom du service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="19" />
      <source>Proxy</source>
      <translation>Proxy</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="20" />
      <source>The service answers</source>
      <translation>Réponse du service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="21" />
      <source>Secure connection</source>
      <translation>Connexion sécurisée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="22" />
      <source>Clock</source>
      <translation>Horloge</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="23" />
      <source>Sign-in</source>
      <translation>Connexion au compte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="24" />
      <source>Download links</source>
      <translation>Liens de téléchargement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="25" />
      <source>Disk</source>
      <translation>Disque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="31" />
      <source>good</source>
      <translation>bon</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="32" />
      <source>to know</source>
      <translation>à savoir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="33" />
      <source>problem</source>
      <translation>problème</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="34" />
      <source>not looked at</source>
      <translation>non examiné</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="48" />
      <source>The folder {} cannot be written to. Nothing can be kept there. Choose another folder, or ask who looks after this computer for the right to write.</source>
      <translation>Le dossier {} n'est pas accessible en écriture. Rien ne peut y être gardé. Choisissez un autre dossier, ou demandez le droit d'écrire à qui s'occupe de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="61" />
      <source>The certificate is trusted.</source>
      <translation>Le certificat est reconnu.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="63" />
      <source>The network knows {}.</source>
      <translation>Le réseau connaît {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="64" />
      <source>No proxy is in the way.</source>
      <translation>Aucun proxy sur le chemin.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="65" />
      <source>{} answers as a catalogue should.</source>
      <translation>{} répond comme un catalogue le doit.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="66" />
      <source>The certificate is trusted, and signed by {}. If that is your organisation or a security program, it reads what passes.</source>
      <translation>Le certificat est reconnu, et signé par {}. Si c'est votre organisation ou un logiciel de sécurité, il lit ce qui passe.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="71" />
      <source>Right to {}.</source>
      <translation>À l'heure, à {} près.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="72" />
      <source>The service knows who you are.</source>
      <translation>Le service vous reconnaît.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="73" />
      <source>The service signs download links.</source>
      <translation>Le service signe les liens de téléchargement.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="74" />
      <source>Can be written to; {} GB are free.</source>
      <translation>Accessible en écriture ; {} Go sont libres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="80" />
      <source>Everything goes through the proxy {}.</source>
      <translation>Tout passe par le proxy {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="82" />
      <source>Signed by {}, an authority that was added to QGIS on this computer: your organisation reads what passes. It works.</source>
      <translation>Signé par {}, une autorité ajoutée à QGIS sur cet ordinateur : votre organisation lit ce qui passe. Cela fonctionne.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="87" />
      <source>Only {} GB are free. A delivered product takes several: free some room.</source>
      <translation>Seuls {} Go sont libres. Un produit livré en prend plusieurs : libérez de la place.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="94" />
      <source>This computer does not know {}; the proxy looks it up.</source>
      <translation>Cet ordinateur ne connaît pas {} ; le proxy s'en charge.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="98" />
      <source>You are not signed in, or this service does not ask for it.</source>
      <translation>Vous n'êtes pas connecté, ou ce service ne le demande pas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="101" />
      <source>Cannot be told before the service is reached.</source>
      <translation>Impossible à dire tant que le service n'est pas joint.</translation>
    </message>
  </context>
  <context>
    <name>DoctorDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="56" />
      <source>Connection doctor – {}</source>
      <translation>Diagnostic de connexion – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="91" />
      <source>DINAMIS looks at the connection</source>
      <translation>DINAMIS examine la connexion</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="113" />
      <source>Looking…</source>
      <translation>Examen en cours…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="115" />
      <source>Something is in the way. Begin with the first problem: {}.</source>
      <translation>Quelque chose bloque. Commencez par le premier problème : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="119" />
      <source>Everything works.</source>
      <translation>Tout fonctionne.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="124" />
      <source>Copied. It holds no password and no key.</source>
      <translation>Copié. Il ne contient ni mot de passe ni clé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="132" />
      <source>&amp;Look again</source>
      <translation>&amp;Regarder à nouveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="134" />
      <source>&amp;Copy the report</source>
      <translation>&amp;Copier le compte rendu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="136" />
      <source>As text for an e-mail, without passwords, keys or names</source>
      <translation>En texte pour un courriel, sans mot de passe, ni clé, ni nom</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="138" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>DownloadActions</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="98" />
      <source>&amp;Pause</source>
      <translation>&amp;Mettre en pause</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="99" />
      <source>Stops for now; what has arrived stays (Space)</source>
      <translation>Arrête pour l'instant ; ce qui est arrivé reste (Espace)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="104" />
      <source>&amp;Resume</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="105" />
      <source>Goes on where it was paused (Space)</source>
      <translation>Continue là où il a été mis en pause (Espace)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="110" />
      <source>&amp;Try again</source>
      <translation>Ré&amp;essayer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="111" />
      <source>Starts what failed or was cancelled where it stopped</source>
      <translation>Relance ce qui a échoué ou été annulé, là où il s'est arrêté</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="116" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="117" />
      <source>Gives the download up (Del)</source>
      <translation>Annule le téléchargement (Suppr)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="122" />
      <source>Move &amp;up</source>
      <translation>Mon&amp;ter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="123" />
      <source>Downloads it earlier (Alt+Up)</source>
      <translation>Le télécharge plus tôt (Alt+Haut)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="128" />
      <source>Move &amp;down</source>
      <translation>&amp;Descendre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="129" />
      <source>Downloads it later (Alt+Down)</source>
      <translation>Le télécharge plus tard (Alt+Bas)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="134" />
      <source>Put on the &amp;map</source>
      <translation>Mettre sur la &amp;carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="135" />
      <source>Shows what is complete on the map (Enter)</source>
      <translation>Affiche sur la carte ce qui est complet (Entrée)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="140" />
      <source>Open the &amp;folder</source>
      <translation>Ouvrir le d&amp;ossier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="141" />
      <source>Shows the files of the download on the disk</source>
      <translation>Montre les fichiers du téléchargement sur le disque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="146" />
      <source>Remove from the &amp;list</source>
      <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="147" />
      <source>Its files stay on the disk (Del)</source>
      <translation>Ses fichiers restent sur le disque (Suppr)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="152" />
      <source>Remove all that are &amp;over</source>
      <translation>Retirer tout ce qui est &amp;fini</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="153" />
      <source>Takes what is complete or cancelled off the list; the files stay on the disk</source>
      <translation>Retire de la liste ce qui est complet ou annulé ; les fichiers restent sur le disque</translation>
    </message>
  </context>
  <context>
    <name>DownloadAssets</name>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="24" />
      <source>Download scenes</source>
      <translation>Télécharger des scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="27" />
      <source>Downloads the files of scenes into a folder. SCENES: names separated by commas, or a layer made by the search. ASSETS: keys of files separated by commas; the products themselves when empty. A download that was interrupted goes on. UNPACK: takes ZIP archives apart into folders beside them; QGIS reads products without.</source>
      <translation>Télécharge les fichiers de scènes dans un dossier. SCENES : des noms séparés par des virgules, ou une couche faite par la recherche. ASSETS : des clés de fichiers séparées par des virgules ; les produits eux-mêmes si vide. Un téléchargement interrompu reprend. UNPACK : décompresse les archives ZIP dans des dossiers à côté d'elles ; QGIS lit les produits sans cela.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="35" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="37" />
      <source>Scenes: names or a layer</source>
      <translation>Scènes : noms ou couche</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="41" />
      <source>Files, separated by commas</source>
      <translation>Fichiers, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="44" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="46" />
      <source>Unpack archives</source>
      <translation>Décompresser les archives</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="48" />
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/scene_names.py" line="39" />
      <source>The layer {} has no field named id. Nothing was fetched.</source>
      <translation>La couche {} n'a pas de champ id. Rien n'a été téléchargé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/download_assets.py" line="35" />
      <source>no scene was named</source>
      <translation>aucune scène n'est nommée</translation>
    </message>
  </context>
  <context>
    <name>DownloadLimitsDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="49" />
      <source>Limits of the downloads</source>
      <translation>Limites des téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="102" />
      <source>For example: {}</source>
      <translation>Par exemple : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="108" />
      <source>The hours begin and end at the same time. Choose two times.</source>
      <translation>Les heures de début et de fin sont les mêmes. Choisissez deux heures différentes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="125" />
      <source>Files at once</source>
      <translation>Fichiers à la fois</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="126" />
      <source>More is faster on a long line, and leaves less of it to your colleagues.</source>
      <translation>Plus il y en a, mieux une liaison lente à répondre est exploitée, et moins il en reste à vos collègues.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="128" />
      <source>At &amp;most</source>
      <translation>Au &amp;plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="132" />
      <source>Limit the rate</source>
      <translation>Limiter le débit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="133" />
      <source>Leaves some of the line to others.</source>
      <translation>Laisse une part du débit aux autres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="138" />
      <source> MB/s</source>
      <translation> Mo/s</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="142" />
      <source>Highest rate</source>
      <translation>Débit maximal</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="143" />
      <source>Megabytes per second, of all files together.</source>
      <translation>Mégaoctets par seconde, pour tous les fichiers ensemble.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="145" />
      <source>&amp;Only from</source>
      <translation>Seulement &amp;de</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="149" />
      <source>Download at certain hours only</source>
      <translation>Ne télécharger qu'à certaines heures</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="150" />
      <source>Outside of these hours downloads wait, such as for the night.</source>
      <translation>En dehors de ces heures, les téléchargements attendent, la nuit par exemple.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="152" />
      <source>Hours of this computer's clock; the end may be on the next day.</source>
      <translation>À l'heure de cet ordinateur ; la fin peut être le lendemain.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="154" />
      <source>Download from</source>
      <translation>Télécharger à partir de</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="155" />
      <source>Download until</source>
      <translation>Télécharger jusqu'à</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="160" />
      <source>Folders of scenes</source>
      <translation>Dossiers des scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="161" />
      <source>Below the download folder. A word in braces stands for a fact of the scene.</source>
      <translation>Sous le dossier des téléchargements. Un mot entre accolades est remplacé par ce que dit la scène.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="166" />
      <source>&amp;Files at once</source>
      <translation>&amp;Fichiers à la fois</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="171" />
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="174" />
      <source>&amp;Scene folders</source>
      <translation>Dossiers de &amp;scène</translation>
    </message>
  </context>
  <context>
    <name>DownloadPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="46" />
      <source>Download and load</source>
      <translation>Télécharger et charger</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="48" />
      <source>The image comes to your disk, and onto the map in its place and colours.</source>
      <translation>L'image arrive sur votre disque, puis sur la carte, à sa place et dans ses couleurs.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="109" />
      <source>and {} more</source>
      <translation>et {} autres</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="123" />
      <source>Select a scene in the table or on the map.</source>
      <translation>Sélectionnez une scène dans le tableau ou sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="125" />
      <source>This scene must be ordered first, at the request station.</source>
      <translation>Cette scène doit d'abord être commandée, à l'étape Demande.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="127" />
      <source>{} scenes</source>
      <translation>{} scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="133" />
      <source>To be ordered first, at the request station: {}</source>
      <translation>À commander d'abord, à l'étape Demande : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="147" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="148" />
      <source>Downloads go here, each scene into a folder of its own.</source>
      <translation>Les téléchargements vont ici, chaque scène dans son propre dossier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="150" />
      <source>Put on the &amp;map when complete</source>
      <translation>&amp;Mettre sur la carte une fois complet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="154" />
      <source>Put on the map when complete</source>
      <translation>Mettre sur la carte une fois complet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="155" />
      <source>What is complete can be put on the map later too.</source>
      <translation>Ce qui est complet peut aussi être mis sur la carte plus tard.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="158" />
      <source>&amp;Download</source>
      <translation>Téléc&amp;harger</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="160" />
      <source>Adds the scenes to the queue; what has arrived is not fetched again</source>
      <translation>Ajoute les scènes à la file ; ce qui est arrivé n'est pas téléchargé de nouveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="163" />
      <source>L&amp;imits…</source>
      <translation>L&amp;imites…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="165" />
      <source>Files at once, rate, hours of the day, and folders of the downloads</source>
      <translation>Fichiers à la fois, débit, heures de la journée et dossiers des téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="174" />
      <source>Into &amp;folder</source>
      <translation>&amp;Vers</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="184" />
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
  </context>
  <context>
    <name>DownloadStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="173" />
      <source>In the queue: {}</source>
      <translation>Dans la file : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="175" />
      <source>On the disk already: {}</source>
      <translation>Déjà sur le disque : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="177" />
      <source>All of this is in the queue already.</source>
      <translation>Tout cela est déjà dans la file.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="213" />
      <source>{title}: {reason}</source>
      <translation>{title} : {reason}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="223" />
      <source>Complete: {}</source>
      <translation>Complet : {}</translation>
    </message>
  </context>
  <context>
    <name>DownloadTask</name>
    <message>
      <location filename="../dinamis_qgis/stations/download_task.py" line="27" />
      <source>DINAMIS downloads</source>
      <translation>Téléchargements DINAMIS</translation>
    </message>
  </context>
  <context>
    <name>Downloads</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="24" />
      <source>Waiting its turn</source>
      <translation>Attend son tour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="25" />
      <source>Downloading</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="26" />
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="27" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="28" />
      <source>Complete</source>
      <translation>Complet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="29" />
      <source>Cancelled by you</source>
      <translation>Annulé par vous</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="35" />
      <source>Waiting until you sign in</source>
      <translation>Attend votre connexion</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="39" />
      <source>Waiting for the network</source>
      <translation>Attend le réseau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="43" />
      <source>Waiting for the service</source>
      <translation>Attend le service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="47" />
      <source>Waiting for room on the disk</source>
      <translation>Attend de la place sur le disque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="54" />
      <source>The service asks who you are. The downloads wait. Sign in at the first station: they then go on by themselves.</source>
      <translation>Le service demande qui vous êtes. Les téléchargements attendent. Connectez-vous à la première étape : ils reprendront d'eux-mêmes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="62" />
      <source>The service does not answer. The downloads wait, and go on by themselves. If it lasts, check the network and the proxy in QGIS's options.</source>
      <translation>Le service ne répond pas. Les téléchargements attendent et reprendront d'eux-mêmes. Si cela dure, vérifiez le réseau et le proxy dans les options de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="70" />
      <source>The service is busy or out of order. The downloads wait, and go on by themselves. There is nothing to do.</source>
      <translation>Le service est occupé ou en panne. Les téléchargements attendent et reprendront d'eux-mêmes. Il n'y a rien à faire.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="78" />
      <source>The disk is full. The downloads wait. Free some room: they then go on by themselves.</source>
      <translation>Le disque est plein. Les téléchargements attendent. Libérez de la place : ils reprendront d'eux-mêmes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="88" />
      <source>Failed: not signed in</source>
      <translation>Échec : pas de connexion au service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="92" />
      <source>Failed: no network</source>
      <translation>Échec : pas de réseau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="96" />
      <source>Failed: not allowed</source>
      <translation>Échec : non autorisé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="100" />
      <source>Failed: no longer there</source>
      <translation>Échec : n'existe plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="104" />
      <source>Failed: the disk is full</source>
      <translation>Échec : le disque est plein</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="108" />
      <source>Failed: arrived damaged</source>
      <translation>Échec : arrivé endommagé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="112" />
      <source>Failed: unsafe archive</source>
      <translation>Échec : archive dangereuse</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="125" />
      <source>Paused: the disk is full</source>
      <translation>En pause : le disque est plein</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="128" />
      <source>Waiting until {}</source>
      <translation>Attend jusqu'à {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="163" />
      <source>{}/s</source>
      <translation>{}/s</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="168" />
      <source>{} %</source>
      <translation>{} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_totals.py" line="61" />
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="177" />
      <source>{} of {}</source>
      <translation>{} sur {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="197" />
      <source>{} s left</source>
      <translation>encore {} s</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="200" />
      <source>{} min left</source>
      <translation>encore {} min</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="201" />
      <source>{} h left</source>
      <translation>encore {} h</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="213" />
      <source>Files complete: {done} of {all}; proved by a checksum: {verified}</source>
      <translation>Fichiers complets : {done} sur {all} ; prouvés par une somme de contrôle : {verified}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="234" />
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="225" />
      <source>and {} more</source>
      <translation>et {} autres</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="242" />
      <source>verified</source>
      <translation>vérifié</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="243" />
      <source>{name}: {state}</source>
      <translation>{name} : {state}</translation>
    </message>
  </context>
  <context>
    <name>DownloadsView</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="161" />
      <source>Cancel downloads</source>
      <translation>Annuler des téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="162" />
      <source>Cancel {}?</source>
      <translation>Annuler {} ?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="164" />
      <source>{} have arrived. Kept, a later download goes on from there.</source>
      <translation>{} sont arrivés. Gardés, un téléchargement ultérieur repartira de là.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="168" />
      <source>Cancel, &amp;keep the files</source>
      <translation>Annuler, &amp;garder les fichiers</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="170" />
      <source>Cancel and &amp;delete the files</source>
      <translation>Annuler et &amp;supprimer les fichiers</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="172" />
      <source>&amp;Go on downloading</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="187" />
      <source>Nothing to download yet. Select scenes in the search or on the map, then choose Download: they wait here, and go on after a break or a restart.</source>
      <translation>Rien à télécharger pour l'instant. Sélectionnez des scènes dans la recherche ou sur la carte, puis choisissez Télécharger : elles attendent ici, et reprennent après une coupure ou un redémarrage.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="193" />
      <source>Space pauses and resumes, Enter puts on the map, Del cancels or removes, Alt+Up and Alt+Down change the order</source>
      <translation>Espace met en pause et reprend, Entrée met sur la carte, Suppr annule ou retire, Alt+Haut et Alt+Bas changent l'ordre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="197" />
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="201" />
      <source>Put o&amp;n the map</source>
      <translation>Mettre sur la &amp;carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="203" />
      <source>Shows what is complete on the map (Enter)</source>
      <translation>Affiche sur la carte ce qui est complet (Entrée)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="206" />
      <source>Open the fold&amp;er</source>
      <translation>O&amp;uvrir le dossier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="208" />
      <source>Shows the files of the download on the disk</source>
      <translation>Montre les fichiers du téléchargement sur le disque</translation>
    </message>
  </context>
  <context>
    <name>DraftKeeper</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/draft_keeper.py" line="128" />
      <source>{} (copy of this window)</source>
      <translation>{} (copie de cette fenêtre)</translation>
    </message>
  </context>
  <context>
    <name>DraftsBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="30" />
      <source>What you type is kept. Several requests can be written side by side.</source>
      <translation>Ce que vous tapez est gardé. Plusieurs demandes peuvent être préparées côte à côte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="31" />
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="33" />
      <source>Dra&amp;fts</source>
      <translation>&amp;Brouillons</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="35" />
      <source>Drafts</source>
      <translation>Brouillons</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="48" />
      <source>New request</source>
      <translation>Nouvelle demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="61" />
      <source>&amp;New request</source>
      <translation>&amp;Nouvelle demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="62" />
      <source>An &amp;example</source>
      <translation>Un &amp;exemple</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="65" />
      <source>&amp;Duplicate</source>
      <translation>&amp;Dupliquer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="66" />
      <source>&amp;Rename…</source>
      <translation>&amp;Renommer…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="67" />
      <source>De&amp;lete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="70" />
      <source>&amp;Import a file…</source>
      <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="71" />
      <source>E&amp;xport to a file…</source>
      <translation>E&amp;xporter vers un fichier…</translation>
    </message>
  </context>
  <context>
    <name>DraftsDesk</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="101" />
      <source>The draft was not exported to {}: {}.</source>
      <translation>Le brouillon n'a pas été exporté vers {} : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="106" />
      <source>Exported to {}.</source>
      <translation>Exporté vers {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="120" />
      <source>Example: the harbour of Sète</source>
      <translation>Exemple : le port de Sète</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="121" />
      <source>An up-to-date map of the harbour and the lagoon, at low cloud cover.</source>
      <translation>Une carte à jour du port et de l'étang, avec peu de nuages.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="122" />
      <source>Coast</source>
      <translation>Littoral</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="132" />
      <source>{} (copy)</source>
      <translation>{} (copie)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="141" />
      <source>Rename the draft</source>
      <translation>Renommer le brouillon</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="142" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="160" />
      <source>Another window has changed this draft meanwhile. It was not deleted.</source>
      <translation>Une autre fenêtre a modifié ce brouillon entre-temps. Il n'a pas été supprimé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="167" />
      <source>Import a draft</source>
      <translation>Importer un brouillon</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="174" />
      <source>Export the draft</source>
      <translation>Exporter le brouillon</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="184" />
      <source>Another window has changed the draft “{}” meanwhile. Both are kept: yours is now “{}”.</source>
      <translation>Une autre fenêtre a modifié le brouillon « {} » entre-temps. Les deux sont gardés : le vôtre s'appelle maintenant « {} ».</translation>
    </message>
  </context>
  <context>
    <name>DrawButtons</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="44" />
      <source>There is no map to draw on yet. Show a background map first.</source>
      <translation>Il n'y a pas encore de carte sur laquelle dessiner. Affichez d'abord un fond de carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="63" />
      <source>&amp;Rectangle</source>
      <translation>&amp;Rectangle</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="63" />
      <source>Draw a rectangle</source>
      <translation>Dessiner un rectangle</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="67" />
      <source>&amp;Polygon</source>
      <translation>&amp;Polygone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="67" />
      <source>Draw a polygon</source>
      <translation>Dessiner un polygone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="72" />
      <source>Press on the map, move, release. By keys: arrows move the cross, Space sets a corner, then the opposite one. Esc gives up.</source>
      <translation>Appuyez sur la carte, déplacez, relâchez. Au clavier : les flèches déplacent la croix, Espace pose un coin, puis le coin opposé. Échap abandonne.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="79" />
      <source>Click each corner; a right click ends. By keys: arrows move the cross, Space sets a corner and pressed again ends, Backspace takes one back. Esc gives up.</source>
      <translation>Cliquez chaque sommet ; un clic droit termine. Au clavier : les flèches déplacent la croix, Espace pose un sommet et, pressé à nouveau, termine, Retour arrière en reprend un. Échap abandonne.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="87" />
      <source>&amp;Map view</source>
      <translation>&amp;Vue carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="87" />
      <source>Take what the map shows</source>
      <translation>Prendre ce que montre la carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="90" />
      <source>Take the selected features of the active layer</source>
      <translation>Prendre les entités sélectionnées de la couche active</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="92" />
      <source>Se&amp;lection</source>
      <translation>Sé&amp;lection</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="94" />
      <source>Take a polygon copied as WKT or GeoJSON, or features copied in QGIS</source>
      <translation>Prendre un polygone copié en WKT ou GeoJSON, ou des entités copiées dans QGIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="96" />
      <source>Pas&amp;te</source>
      <translation>C&amp;oller</translation>
    </message>
  </context>
  <context>
    <name>Estimate</name>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="19" />
      <source>Source: {}.</source>
      <translation>Source : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="32" />
      <source>Estimate: {} – no published price, ask {}.</source>
      <translation>Estimation : {} – pas de prix publié, demandez à {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="35" />
      <source>Estimate: {}, free within the quota.</source>
      <translation>Estimation : {}, gratuit dans le quota.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="37" />
      <source>Estimate: {} – {} before VAT.</source>
      <translation>Estimation : {} – {} hors taxes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="49" />
      <source>Estimate for {} requests, one a mission: no published price, ask {}.</source>
      <translation>Estimation pour {} demandes, une par mission : pas de prix publié, demandez à {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="54" />
      <source>Estimate for {} requests, one a mission: free within the quotas.</source>
      <translation>Estimation pour {} demandes, une par mission : gratuit dans les quotas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="58" />
      <source>Estimate for {} requests, one a mission: {} before VAT in all.</source>
      <translation>Estimation pour {} demandes, une par mission : {} hors taxes au total.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="67" />
      <source>Tariff in use: the plugin's own.</source>
      <translation>Tarif utilisé : celui de l'extension.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="69" />
      <source>Tariff in use: the table you brought, of {}, over the plugin's own.</source>
      <translation>Tarif utilisé : la grille que vous avez apportée, du {}, par-dessus celle de l'extension.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="84" />
      <source>ESTIMATE – not an invoice</source>
      <translation>ESTIMATION – ce n'est pas une facture</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="94" />
      <source>{}, from the archive, on {}:</source>
      <translation>{}, depuis l'archive, le {} :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="95" />
      <source>{}, new acquisition, on {}:</source>
      <translation>{}, nouvelle acquisition, le {} :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="96" />
      <source>{}, coverage, on {}:</source>
      <translation>{}, couverture, le {} :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="109" />
      <source>{} and {} more</source>
      <translation>{} et {} de plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="26" />
      <source>{} (assumed)</source>
      <translation>{} (hypothèse)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="33" />
      <source>Assumed: no figure is public.</source>
      <translation>Hypothèse : aucun chiffre n'est public.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="35" />
      <source>Measured here, on WGS 84</source>
      <translation>Mesuré ici, sur WGS 84</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="37" />
      <source>Told by the service</source>
      <translation>Indiqué par le service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="38" />
      <source>Your record of requests</source>
      <translation>Votre registre de demandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="39" />
      <source>As given</source>
      <translation>Comme indiqué</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="43" />
      <source>{} · {}</source>
      <translation>{} · {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="57" />
      <source>Area on the ellipsoid: {}.</source>
      <translation>Surface sur l'ellipsoïde : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="62" />
      <source>Images to order: {}, together {} on the ellipsoid. Each counts, also where they overlap.</source>
      <translation>Images à commander : {}, ensemble {} sur l'ellipsoïde. Chacune compte, même là où elles se recouvrent.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="70" />
      <source>Images that are free in the catalogue, and not counted: {}.</source>
      <translation>Images gratuites au catalogue, non comptées : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="77" />
      <source>At least {} are counted.</source>
      <translation>Au moins {} sont comptés.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="83" />
      <source>One view counts {} times: {}.</source>
      <translation>Une vue compte {} fois : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="84" />
      <source>Stereo counts {} times: {}.</source>
      <translation>La stéréo compte {} fois : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="85" />
      <source>Tri-stereo counts {} times: {}.</source>
      <translation>La tri-stéréo compte {} fois : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="91" />
      <source>Rounded up to a multiple of {}: {}.</source>
      <translation>Arrondi au multiple supérieur de {} : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="96" />
      <source>Telemetry credits of {} each, rounded up: {}.</source>
      <translation>Crédits de télémesure de {} chacun, arrondis au nombre supérieur : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="102" />
      <source>Scientific user: French ones keep this category wherever they are posted.</source>
      <translation>Utilisateur scientifique : les Français gardent cette catégorie où qu'ils soient en poste.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="105" />
      <source>Public user, teaching included: French ones keep this category wherever they are posted.</source>
      <translation>Utilisateur public, enseignement compris : les Français gardent cette catégorie où qu'ils soient en poste.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="110" />
      <source>Private user: for R&amp;D, or working for a public client.</source>
      <translation>Utilisateur privé : pour la R&amp;D, ou pour un client public.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="113" />
      <source>Foreign scientist: no conditions are published.</source>
      <translation>Scientifique étranger : aucune condition n'est publiée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="121" />
      <source>This category has no free quota.</source>
      <translation>Cette catégorie n'a pas de quota de gratuité.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="123" />
      <source>Free part: {} (quota of {}).</source>
      <translation>Part gratuite : {} (quota de {}).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="125" />
      <source>Free part: {} (quota of {}, of which {} already used).</source>
      <translation>Part gratuite : {} (quota de gratuité de {}, dont {} déjà utilisés).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="133" />
      <source>The quota is counted by request: our reading of the source.</source>
      <translation>Le quota est compté par demande : notre lecture de la source.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="136" />
      <source>The quota is counted by quarter: our reading of the source.</source>
      <translation>Le quota est compté par trimestre : notre lecture de la source.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="139" />
      <source>The quota is counted by year: our reading of the source.</source>
      <translation>Le quota est compté par an : notre lecture de la source.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="146" />
      <source>Left of the quota: {} before this request, {} after it, until {}.</source>
      <translation>Reste du quota : {} avant cette demande, {} après, jusqu'au {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="153" />
      <source>If you go on as in the past 12 months: {} used by {} without this request, {} left with it. It is what is used, and your daily mean for each day to come.</source>
      <translation>Si vous continuez comme ces 12 derniers mois : {} utilisés au {} sans cette demande, {} restants avec elle. C'est ce qui est utilisé, plus votre moyenne par jour pour chaque jour à venir.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="162" />
      <source>Beyond the quota: {} at {} a km², {}.</source>
      <translation>Au-delà du quota : {} à {} le km², {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="167" />
      <source>Beyond the quota, the cheapest packs: {}, that is {} for {}.</source>
      <translation>Au-delà du quota, les tranches les moins chères : {}, soit {} pour {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="175" />
      <source>Nothing to pay.</source>
      <translation>Rien à payer.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="179" />
      <source>No price is published for this case. Ask {}.</source>
      <translation>Aucun prix n'est publié pour ce cas. Demandez à {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="184" />
      <source>Prices are before VAT.</source>
      <translation>Les prix sont hors taxes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="189" />
      <source>This tariff is of {}, and is revised each quarter: ask for the new one.</source>
      <translation>Ce tarif est du {} et révisé chaque trimestre : demandez le nouveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="193" />
      <source>This tariff is of {}, and is revised each year: ask for the new one.</source>
      <translation>Ce tarif est du {} et révisé chaque année : demandez le nouveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/amounts.py" line="41" />
      <source>{} credit</source>
      <translation>{} crédit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/amounts.py" line="42" />
      <source>{} credits</source>
      <translation>{} crédits</translation>
    </message>
  </context>
  <context>
    <name>EstimatePrice</name>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="27" />
      <source>Estimate quota and price</source>
      <translation>Estimer quota et prix</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="30" />
      <source>Estimates what a request for an area would use of the free quota and cost before VAT, from DINAMIS's dated tariff. MISSION: pleiades or spot67. KIND: archive or tasking. CATEGORY: scientific, public (also teaching), private or foreign. MODE: mono, stereo or tristereo. QUOTA_USED: km², or credits for spot67. LINES gives each step as JSON, with its rule, its source and its date.</source>
      <translation>Estime ce qu'une demande sur une zone prendrait du quota de gratuité et coûterait hors taxes, d'après le tarif daté de DINAMIS. MISSION : pleiades ou spot67. KIND : archive ou tasking. CATEGORY : scientific, public (aussi l'enseignement), private ou foreign. MODE : mono, stereo ou tristereo. QUOTA_USED : km², ou crédits pour spot67. LINES donne chaque étape en JSON, avec sa règle, sa source et sa date.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="41" />
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="45" />
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="46" />
      <source>Archive or tasking</source>
      <translation>Archive ou programmation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="47" />
      <source>Category of user</source>
      <translation>Catégorie d'utilisateur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="48" />
      <source>Acquisition mode</source>
      <translation>Mode d'acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="52" />
      <source>Day (YYYY-MM-DD)</source>
      <translation>Jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="57" />
      <source>Quota already used</source>
      <translation>Quota déjà utilisé</translation>
    </message>
  </context>
  <context>
    <name>Exercise</name>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="20" />
      <source>Service: {}</source>
      <translation>Service : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="23" />
      <source>Area: {}</source>
      <translation>Zone : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="27" />
      <source>Saved searches: {}</source>
      <translation>Recherches enregistrées : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="30" />
      <source>A request to begin with: {}</source>
      <translation>Une demande pour commencer : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="38" />
      <source>Quota of the exercise: {quota} of {mission}</source>
      <translation>Quota de l'exercice : {quota} de {mission}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="47" />
      <source>Category: {}</source>
      <translation>Catégorie : {}</translation>
    </message>
  </context>
  <context>
    <name>ExerciseBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_bar.py" line="24" />
      <source>Gives you your own service, area and quota back; what you made stays</source>
      <translation>Vous rend votre service, votre zone et votre quota ; ce que vous avez fait reste</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_bar.py" line="25" />
      <source>&amp;End the exercise</source>
      <translation>&amp;Terminer l'exercice</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_bar.py" line="36" />
      <source>Exercise: {}</source>
      <translation>Exercice : {}</translation>
    </message>
  </context>
  <context>
    <name>ExerciseDesk</name>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="87" />
      <source>Open an exercise</source>
      <translation>Ouvrir un exercice</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="178" />
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="88" />
      <source>Exercises (*{})</source>
      <translation>Exercices (*{})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="164" />
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="101" />
      <source>DINAMIS exercise</source>
      <translation>Exercice DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="167" />
      <source>The exercise was written to {}. Give this file to your class.</source>
      <translation>L'exercice a été enregistré dans {}. Donnez ce fichier à votre classe.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="177" />
      <source>Write the exercise</source>
      <translation>Enregistrer l'exercice</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="52" />
      <source>&amp;Training service</source>
      <translation>Service de &amp;formation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="53" />
      <source>My &amp;DINAMIS account</source>
      <translation>Mon compte &amp;DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="54" />
      <source>&amp;Another service</source>
      <translation>Un &amp;autre service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="64" />
      <source>Learn without an account and without a network: 60 000 made-up scenes to search, request and load. Nothing in it is real.</source>
      <translation>Apprendre sans compte et sans réseau : 60 000 scènes inventées à chercher, demander et charger. Rien n'y est réel.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="68" />
      <source>Search and download the images that members share. Your browser asks for the account, never QGIS.</source>
      <translation>Chercher et télécharger les images que partagent les adhérents. C'est votre navigateur qui demande le compte, jamais QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="72" />
      <source>Sentinel-2, SPOT World Heritage, the supplier's archive, or any STAC catalogue of yours.</source>
      <translation>Sentinel-2, SPOT World Heritage, l'archive du fournisseur, ou tout catalogue STAC de votre choix.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="83" />
      <source>Satellite images of DINAMIS</source>
      <translation>Images satellites de DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="85" />
      <source>Where do you want to begin? You can change it at any time.</source>
      <translation>Par où voulez-vous commencer ? Vous pourrez changer à tout moment.</translation>
    </message>
  </context>
  <context>
    <name>Following</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="23" />
      <source>Next: open the delivery. Files go on the map, pages to the browser.</source>
      <translation>Ensuite : ouvrir la livraison. Les fichiers vont sur la carte, les pages dans le navigateur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="26" />
      <source>Next: take the images where DINAMIS put them, and note where you keep them.</source>
      <translation>Ensuite : prendre les images là où DINAMIS les a mises, et noter où vous les gardez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="34" />
      <source>Next: DINAMIS looks at it. You need not do anything.</source>
      <translation>Ensuite : DINAMIS l'examine. Vous n'avez rien à faire.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="37" />
      <source>Next: it waits for you. A quotation wants your answer, or a purchase order is missing.</source>
      <translation>Ensuite : elle vous attend. Un devis attend votre réponse, ou un bon de commande manque.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="42" />
      <source>Next: the supplier programs the satellite, or makes the image.</source>
      <translation>Ensuite : le fournisseur programme le satellite, ou produit l'image.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="45" />
      <source>Next: the satellite passes, until a clear enough image is taken.</source>
      <translation>Ensuite : le satellite passe, jusqu'à une image assez claire.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="48" />
      <source>Next: the image is made, then delivered.</source>
      <translation>Ensuite : l'image est produite, puis livrée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="51" />
      <source>Next: take the delivery. It goes to the download queue in one click.</source>
      <translation>Ensuite : récupérez la livraison. Un clic la met dans la file de téléchargement.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="54" />
      <source>Next: the service does not say where the images are. Look for them in the catalogue, or ask support.</source>
      <translation>Ensuite : le service ne dit pas où sont les images. Cherchez-les dans le catalogue, ou demandez de l'aide.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="59" />
      <source>Next: it brought no image. Duplicate it as a draft, change what hindered it, and send that; or ask support.</source>
      <translation>Ensuite : elle n'a donné aucune image. Dupliquez-la en brouillon, changez ce qui l'a empêchée et envoyez-la ; ou demandez de l'aide.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="64" />
      <source>Nothing more happens.</source>
      <translation>Plus rien n'est attendu.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="72" />
      <source>Request {id} ({project}): more images.</source>
      <translation>Demande {id} ({project}) : d'autres images sont livrées.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="74" />
      <source>Request {id} ({project}) waits for your answer.</source>
      <translation>La demande {id} ({project}) attend votre réponse.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="78" />
      <source>Request {id} ({project}) is still “{now}”: {reason}</source>
      <translation>La demande {id} ({project}) est toujours « {now} » : {reason}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="82" />
      <source>Request {id} ({project}): “{before}” has become “{now}”.</source>
      <translation>Demande {id} ({project}) : « {before} » est devenu « {now} ».</translation>
    </message>
  </context>
  <context>
    <name>Footprints</name>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="121" />
      <source>Other scenes</source>
      <translation>Autres scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="126" />
      <source>{}, free</source>
      <translation>{}, gratuite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="127" />
      <source>{}, to order</source>
      <translation>{}, à commander</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="128" />
      <source>{}, requested</source>
      <translation>{}, demandée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="129" />
      <source>{}, downloaded</source>
      <translation>{}, téléchargée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="184" />
      <source>Quicklook on the map</source>
      <translation>Aperçu sur la carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="185" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="186" />
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="187" />
      <source>Request</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="193" />
      <source>Identifier</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="194" />
      <source>Collection</source>
      <translation>Collection</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="195" />
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="196" />
      <source>Satellite</source>
      <translation>Satellite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="197" />
      <source>Acquired</source>
      <translation>Acquise le</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="198" />
      <source>Availability</source>
      <translation>Disponibilité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="199" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="200" />
      <source>Clouds (%)</source>
      <translation>Nuages (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="201" />
      <source>Incidence (°)</source>
      <translation>Incidence (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="202" />
      <source>Off-nadir (°)</source>
      <translation>Dépointage (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="203" />
      <source>Sun elevation (°)</source>
      <translation>Élévation solaire (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="204" />
      <source>Resolution (m)</source>
      <translation>Résolution (m)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="205" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="206" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="207" />
      <source>Views</source>
      <translation>Vues</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="208" />
      <source>Set</source>
      <translation>Jeu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="209" />
      <source>Themes</source>
      <translation>Thèmes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="210" />
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="211" />
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="212" />
      <source>Quicklook</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="222" />
      <source>clouds: {}</source>
      <translation>nuages : {}</translation>
    </message>
  </context>
  <context>
    <name>FoundList</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="63" />
      <source>{} products here: which ones?</source>
      <translation>{} produits ici : lesquels ?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="103" />
      <source>Load t&amp;hese ({})</source>
      <translation>Charger ceu&amp;x-ci ({})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="104" />
      <source>Load {} products</source>
      <translation>Charger {} produits</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="111" />
      <source>Ever&amp;y one</source>
      <translation>Tout l'ensem&amp;ble</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="115" />
      <source>Every one</source>
      <translation>Tout l'ensemble</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="116" />
      <source>Checks all products of the list, or none.</source>
      <translation>Coche tous les produits de la liste, ou aucun.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="122" />
      <source>Products found</source>
      <translation>Produits trouvés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="123" />
      <source>What was found in the folder or the archive: check what is to be loaded.</source>
      <translation>Ce qui a été trouvé dans le dossier ou l'archive : cochez ce qui est à charger.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="125" />
      <source>Puts those that are checked on the map, one after the other</source>
      <translation>Met sur la carte ceux qui sont cochés, l'un après l'autre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="127" />
      <source>Makes one layer of those that are checked</source>
      <translation>Fait une seule couche de ceux qui sont cochés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="128" />
      <source>One mosaic…</source>
      <translation>Une mosaïque…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="129" />
      <source>Closes this list; nothing is loaded</source>
      <translation>Ferme cette liste ; rien n'est chargé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="130" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>FreeFirstBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/free_first_box.py" line="35" />
      <source>&amp;Show on map</source>
      <translation>Voir sur la car&amp;te</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/free_first_box.py" line="37" />
      <source>Shows what is free, what is missing, and the outline of an order</source>
      <translation>Montre ce qui est gratuit, ce qui manque, et le contour d'une commande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/free_first_box.py" line="40" />
      <source>Re&amp;quest only the gap</source>
      <translation>Demander seulement ce qui man&amp;que</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/free_first_box.py" line="42" />
      <source>Takes what is missing as the area, in shapes that a supplier takes</source>
      <translation>Prend ce qui manque comme zone, en formes qu'un fournisseur accepte</translation>
    </message>
  </context>
  <context>
    <name>GlossaryDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="35" />
      <source>Glossary</source>
      <translation>Glossaire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="46" />
      <source>Terms: {}</source>
      <translation>Termes : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="48" />
      <source>No term has these letters. Type fewer, or another word.</source>
      <translation>Aucun terme ne contient ces lettres. Tapez-en moins, ou un autre mot.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="65" />
      <source>Search in the glossary</source>
      <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="66" />
      <source>Shows the terms that have these letters, in any of the languages.</source>
      <translation>Montre les termes qui contiennent ces lettres, dans toutes les langues.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="68" />
      <source>Search…</source>
      <translation>Chercher…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="75" />
      <source>Terms and their meaning</source>
      <translation>Les termes et leur sens</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="76" />
      <source>Every term with its meaning; the text can be copied.</source>
      <translation>Chaque terme avec son sens ; le texte peut être copié.</translation>
    </message>
  </context>
  <context>
    <name>HelpMenu</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="21" />
      <source>&amp;Guided tour</source>
      <translation>Visite &amp;guidée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="24" />
      <source>&amp;What's this? (then click a field)</source>
      <translation>&amp;Qu'est-ce que c'est ? (puis cliquer un champ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="25" />
      <source>Gl&amp;ossary…</source>
      <translation>Gl&amp;ossaire…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="27" />
      <source>&amp;Joining DINAMIS…</source>
      <translation>Ad&amp;hérer à DINAMIS…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="29" />
      <source>DINAMIS on the we&amp;b</source>
      <translation>DINAMIS sur le we&amp;b</translation>
    </message>
  </context>
  <context>
    <name>IdentityBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/identity_box.py" line="23" />
      <source>A key that QGIS keeps</source>
      <translation>Une clé que QGIS garde</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/identity_box.py" line="29" />
      <source>Identity</source>
      <translation>Identité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/identity_box.py" line="30" />
      <source>A QGIS authentication configuration of the method API Header. A pasted key becomes one too.</source>
      <translation>Une configuration d'authentification de QGIS, de méthode API Header. Une clé collée en devient une aussi.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/identity_box.py" line="35" />
      <source>Use this i&amp;dentity</source>
      <translation>Utiliser cette i&amp;dentité</translation>
    </message>
  </context>
  <context>
    <name>JoinDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="48" />
      <source>Joining DINAMIS</source>
      <translation>Adhérer à DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="75" />
      <source>Who may join</source>
      <translation>Qui peut adhérer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="75" />
      <source>The steps</source>
      <translation>Les étapes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="83" />
      <source>Counted for the free quota as: {}.</source>
      <translation>Catégorie pour le quota de gratuité : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="93" />
      <source>Yes:</source>
      <translation>Oui :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="94" />
      <source>Under conditions:</source>
      <translation>Sous conditions :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="95" />
      <source>No:</source>
      <translation>Non :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="120" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="124" />
      <source>Who are you?</source>
      <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="125" />
      <source>Shows below whether you may join, and how.</source>
      <translation>Montre ci-dessous si vous pouvez adhérer, et comment.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="141" />
      <source>DINAMIS shares satellite images among public bodies. An entity joins, then its people have an account each.</source>
      <translation>DINAMIS partage des images satellites entre organismes publics. Une entité adhère, puis chacun de ses agents a son compte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="148" />
      <source>&amp;Who are you?</source>
      <translation>&amp;Qui êtes-vous ?</translation>
    </message>
  </context>
  <context>
    <name>KeptSession</name>
    <message>
      <location filename="../dinamis_qgis/stations/kept_session.py" line="59" />
      <source>QGIS keeps your sign-in, locked by its master password. Click Sign in or API key: QGIS asks for the password, and nothing else is needed.</source>
      <translation>QGIS garde votre connexion, verrouillée par son mot de passe principal. Cliquez sur Se connecter ou sur Clé d'API : QGIS demande ce mot de passe, et rien d'autre n'est nécessaire.</translation>
    </message>
  </context>
  <context>
    <name>LimitSlider</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/limit_slider.py" line="80" />
      <source>any</source>
      <translation>indifférent</translation>
    </message>
  </context>
  <context>
    <name>LoadBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="101" />
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="89" />
      <source>Load a product</source>
      <translation>Charger un produit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="91" />
      <source>Products (*.zip *.ZIP *.xml *.XML *.dim *.DIM *.tif *.TIF *.jp2 *.JP2);;All files (*)</source>
      <translation>Produits (*.zip *.ZIP *.xml *.XML *.dim *.DIM *.tif *.TIF *.jp2 *.JP2);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="111" />
      <source>The ZIP, or any file of a delivery; several at once are possible</source>
      <translation>Le ZIP, ou n'importe quel fichier d'une livraison ; plusieurs à la fois sont possibles</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="112" />
      <source>File or &amp;ZIP…</source>
      <translation>Fichier ou &amp;ZIP…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="113" />
      <source>The folder of an unpacked delivery, or of several deliveries</source>
      <translation>Le dossier d'une livraison décompressée, ou de plusieurs livraisons</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="114" />
      <source>Fo&amp;lder…</source>
      <translation>&amp;Dossier…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="115" />
      <source>&amp;Stop</source>
      <translation>&amp;Arrêter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="119" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="129" />
      <source>A product already on the disk</source>
      <translation>Un produit déjà sur le disque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="130" />
      <source>Choose it, or drop it here from a file manager.</source>
      <translation>Choisissez-le, ou déposez-le ici depuis un gestionnaire de fichiers.</translation>
    </message>
  </context>
  <context>
    <name>LoadOptions</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="29" />
      <source>&amp;Terrain</source>
      <translation>&amp;Terrain</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="44" />
      <source>Sharpen with the &amp;panchromatic</source>
      <translation>Fusionner avec le &amp;panchromatique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="48" />
      <source>Sharpen with the panchromatic</source>
      <translation>Fusionner avec le panchromatique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="49" />
      <source>For bundles: colours at the resolution of the panchromatic image.</source>
      <translation>Pour les bundles : les couleurs à la résolution de l'image panchromatique.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="52" />
      <source>&amp;Reflectance instead of counts</source>
      <translation>&amp;Réflectance au lieu des comptes numériques</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="56" />
      <source>Reflectance instead of counts</source>
      <translation>Réflectance au lieu des comptes numériques</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="57" />
      <source>At the top of the atmosphere, 1 for all of the light: to compare dates. Computed from the gain, the sun's height and its distance.</source>
      <translation>Au sommet de l'atmosphère, 1 pour toute la lumière : pour comparer des dates. Calculée avec le gain, la hauteur du soleil et sa distance.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="62" />
      <source>Masks: clo&amp;uds, snow, quality…</source>
      <translation>Mas&amp;ques : nuages, neige, qualité…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="66" />
      <source>Masks: clouds, snow, quality…</source>
      <translation>Masques : nuages, neige, qualité…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="67" />
      <source>What the producer says of the image, as layers above it. They are hidden at first: check the group Masks in the layer tree to see them.</source>
      <translation>Ce que le producteur dit de l'image, en couches au-dessus d'elle. Elles sont d'abord cachées : cochez le groupe Masques dans l'arbre des couches pour les voir.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="78" />
      <source>Terrain models (*.tif *.TIF *.vrt *.asc *.dt2 *.hgt *.img);;All files (*)</source>
      <translation>Modèles de terrain (*.tif *.TIF *.vrt *.asc *.dt2 *.hgt *.img);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="80" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="84" />
      <source>Terrain</source>
      <translation>Terrain</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="85" />
      <source>A terrain model places primary products. Without one their place is approximate. Not needed for orthos.</source>
      <translation>Un modèle de terrain place les produits primaires. Sans lui, leur place est approximative. Inutile pour les orthos.</translation>
    </message>
  </context>
  <context>
    <name>LoadProduct</name>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="35" />
      <source>Load a product</source>
      <translation>Charger un produit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="38" />
      <source>Makes one raster of a delivery (DIMAP 1 and 2: Pléiades, SPOT; Sentinel-2 SAFE; or a GeoTIFF), whole and on its own grid. PRODUCT: its folder, its ZIP, or any file of it. PANSHARPEN merges the two images of a bundle. REFLECTANCE gives reflectance at the top of the atmosphere instead of counts. TERRAIN is a terrain model that places products in sensor geometry. A missing tile is refused and named, unless PARTIAL shows the rest. Without outputs, both go to the QGIS profile.</source>
      <translation>Fait un raster unique d'une livraison (DIMAP 1 et 2 : Pléiades, SPOT ; Sentinel-2 SAFE ; ou un GeoTIFF), entier et sur sa propre grille. PRODUCT : son dossier, son ZIP ou n'importe lequel de ses fichiers. PANSHARPEN fusionne les deux images d'un bundle. REFLECTANCE donne la réflectance au sommet de l'atmosphère au lieu des comptes numériques. TERRAIN est un modèle de terrain qui place les produits en géométrie capteur. Une tuile manquante est refusée et nommée, à moins que PARTIAL ne montre le reste. Sans sortie indiquée, les deux vont dans le profil de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="49" />
      <source>Product: folder, ZIP or file</source>
      <translation>Produit : dossier, ZIP ou fichier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="53" />
      <source>Sharpen with the panchromatic band</source>
      <translation>Fusionner avec la bande panchromatique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="58" />
      <source>Reflectance at the top of the atmosphere</source>
      <translation>Réflectance au sommet de l'atmosphère</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="63" />
      <source>Terrain model, for sensor geometry</source>
      <translation>Modèle de terrain, pour la géométrie capteur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="68" />
      <source>Show the rest when files are missing</source>
      <translation>Montrer le reste quand des fichiers manquent</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="71" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="71" />
      <source>Metadata</source>
      <translation>Métadonnées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/load_product.py" line="38" />
      <source>nothing was given</source>
      <translation>rien n'a été donné</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/load_product.py" line="58" />
      <source>Its place is approximate: give a terrain model to be nearer.</source>
      <translation>Sa place est approximative : donnez un modèle de terrain pour être plus près.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/load_product.py" line="62" />
      <source>It is no bundle with both images: nothing was sharpened.</source>
      <translation>Ce n'est pas un bundle avec ses deux images : rien n'a été fusionné.</translation>
    </message>
  </context>
  <context>
    <name>LoadedList</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="152" />
      <source>None yet. What is downloaded, or chosen above, is listed here.</source>
      <translation>Aucune pour l'instant. Ce qui est téléchargé, ou choisi ci-dessus, apparaît ici.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="155" />
      <source>Select several with Ctrl or Shift, for a mosaic.</source>
      <translation>Sélectionnez-en plusieurs avec Ctrl ou Maj, pour une mosaïque.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="195" />
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="156" />
      <source>Images loaded</source>
      <translation>Images chargées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="161" />
      <source>Shows the downloaded files</source>
      <translation>Montre les fichiers téléchargés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="162" />
      <source>&amp;Open folder</source>
      <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="163" />
      <source>Puts the image back on the map, with the options above</source>
      <translation>Remet l'image sur la carte, avec les options ci-dessus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="164" />
      <source>Load &amp;again</source>
      <translation>Charger à &amp;nouveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="165" />
      <source>Makes one layer of several images. Select them with Ctrl or Shift.</source>
      <translation>Fait une seule couche de plusieurs images. Sélectionnez-les avec Ctrl ou Maj.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="166" />
      <source>Mosai&amp;c…</source>
      <translation>Mosaïqu&amp;e…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="167" />
      <source>Computes smaller copies of the image (overviews), kept in the QGIS profile; your files stay as they are. It is quick to draw from then on.</source>
      <translation>Calcule des copies réduites de l'image (pyramides), gardées dans le profil QGIS ; vos fichiers restent tels quels. Elle s'affiche vite ensuite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="171" />
      <source>Dra&amp;w faster</source>
      <translation>Accé&amp;lérer l'affichage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="182" />
      <source>Make it &amp;faster (overviews)</source>
      <translation>&amp;Accélérer l'affichage (pyramides)</translation>
    </message>
  </context>
  <context>
    <name>LocalCopies</name>
    <message>
      <location filename="../dinamis_qgis/stations/local_copies.py" line="79" />
      <source>DINAMIS download</source>
      <translation>Téléchargement DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/local_copies.py" line="126" />
      <source>In the queue: {}. The layer then reads it from the disk.</source>
      <translation>Dans la file : {}. La couche le lira ensuite sur le disque.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/local_copies.py" line="139" />
      <source>{} is read from the disk now.</source>
      <translation>{} est maintenant lu sur le disque.</translation>
    </message>
  </context>
  <context>
    <name>Locator</name>
    <message>
      <location filename="../dinamis_qgis/gui/locator/dinamis_filter.py" line="45" />
      <source>DINAMIS: scenes, saved searches, places</source>
      <translation>DINAMIS : scènes, recherches enregistrées, lieux</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/locator/dinamis_filter.py" line="92" />
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/locator/dinamis_filter.py" line="93" />
      <source>Scenes kept here</source>
      <translation>Scènes gardées ici</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/locator/dinamis_filter.py" line="94" />
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/finder.py" line="126" />
      <source>Takes its outline as the area</source>
      <translation>Prend son contour comme zone</translation>
    </message>
  </context>
  <context>
    <name>MakeExerciseDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="57" />
      <source>Make an exercise</source>
      <translation>Préparer un exercice</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="115" />
      <source>What the exercise is called in the students' dock.</source>
      <translation>Le nom de l'exercice dans le panneau des étudiants.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="116" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="120" />
      <source>Students read it before they begin; it is plain text.</source>
      <translation>Les étudiants le lisent avant de commencer ; c'est du texte simple.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="121" />
      <source>What to do</source>
      <translation>Consigne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="124" />
      <source>The &amp;area shown: {}</source>
      <translation>La &amp;zone affichée : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="126" />
      <source>Becomes the students' area when they open the exercise.</source>
      <translation>Devient la zone des étudiants quand ils ouvrent l'exercice.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="131" />
      <source>The &amp;request in the form, without names</source>
      <translation>La &amp;demande du formulaire, sans les noms</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="133" />
      <source>Each student begins with a draft of it; nobody's name is in the file.</source>
      <translation>Chaque étudiant commence par son brouillon ; aucun nom n'est dans le fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="137" />
      <source>Those ticked are in the students' menu of searches until the exercise ends.</source>
      <translation>Celles qui sont cochées sont dans le menu des recherches des étudiants jusqu'à la fin de l'exercice.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="188" />
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="138" />
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="144" />
      <source>A &amp;quota for the exercise</source>
      <translation>Un &amp;quota pour l'exercice</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="146" />
      <source>Counts in place of the service's; only requests of the exercise use it.</source>
      <translation>Compte à la place de celui du service ; seules les demandes de l'exercice l'utilisent.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="149" />
      <source>The category of user that the exercise is priced for.</source>
      <translation>La catégorie d'utilisateur pour laquelle l'exercice est chiffré.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="172" />
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="150" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="161" />
      <source> km²</source>
      <translation> km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="161" />
      <source> credits</source>
      <translation> crédits</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="163" />
      <source>What each student may ask for freely, until the exercise ends.</source>
      <translation>Ce que chaque étudiant peut demander gratuitement, jusqu'à la fin de l'exercice.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="169" />
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="170" />
      <source>&amp;What to do</source>
      <translation>&amp;Consigne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="183" />
      <source>The file holds: the service “{}”, and what you tick. No name, no key.</source>
      <translation>Le fichier contient : le service « {} » et ce que vous cochez. Ni nom, ni clé.</translation>
    </message>
  </context>
  <context>
    <name>MakeRequestSheet</name>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="29" />
      <source>Make a request sheet</source>
      <translation>Préparer une fiche de demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="32" />
      <source>Writes the request sheet (fiche de demande) to sign, the area as GeoPackage, GeoJSON and KML, and the request as JSON, into a folder; only the sheet where OUTPUT ends in .pdf. The request is read from a DRAFT, from the fields, or from both: a field that is given replaces the draft's. Nothing is sent.</source>
      <translation>Écrit la fiche de demande à signer, la zone en GeoPackage, GeoJSON et KML, et la demande en JSON, dans un dossier ; seulement la fiche si OUTPUT se termine par .pdf. La demande est lue dans un brouillon DRAFT, dans les champs, ou les deux : un champ donné remplace celui du brouillon. Rien n'est envoyé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="48" />
      <source>Estimate, as sentences</source>
      <translation>Estimation, en phrases</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="56" />
      <source>Footprints of existing images</source>
      <translation>Emprises des images existantes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="62" />
      <source>Folder, or PDF file</source>
      <translation>Dossier, ou fichier PDF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="64" />
      <source>Request sheet</source>
      <translation>Fiche de demande</translation>
    </message>
  </context>
  <context>
    <name>MapContent</name>
    <message>
      <location filename="../dinamis_qgis/layers/map_content.py" line="264" />
      <source>DINAMIS</source>
      <translation>DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/map_content.py" line="273" />
      <source>Yearly coverages</source>
      <translation>Couvertures annuelles</translation>
    </message>
  </context>
  <context>
    <name>Masks</name>
    <message>
      <location filename="../dinamis_qgis/layers/masks.py" line="63" />
      <source>None in this image: {}.</source>
      <translation>Absents de cette image : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/masks.py" line="66" />
      <source>Masks that cannot be read, so that nothing is known of them: {}.</source>
      <translation>Masques illisibles, dont on ne sait donc rien : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/masks.py" line="71" />
      <source>Masks that cannot be placed, because the image does not say where it is: {}.</source>
      <translation>Masques qui ne peuvent pas être placés, car l'image ne dit pas où elle est : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/masks.py" line="78" />
      <source>The place of the masks is approximate: the image is in sensor geometry.</source>
      <translation>La position des masques est approximative : l'image est en géométrie capteur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="62" />
      <source>Clouds</source>
      <translation>Nuages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="63" />
      <source>Haze</source>
      <translation>Voile nuageux</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="64" />
      <source>Cloud shadows</source>
      <translation>Ombres de nuages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="65" />
      <source>Snow</source>
      <translation>Neige</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="66" />
      <source>Water</source>
      <translation>Eau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="67" />
      <source>Doubtful quality</source>
      <translation>Qualité douteuse</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="68" />
      <source>Saturated pixels</source>
      <translation>Pixels saturés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="69" />
      <source>Faulty detectors</source>
      <translation>Détecteurs défaillants</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="70" />
      <source>Hidden by relief</source>
      <translation>Caché par le relief</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="71" />
      <source>Seams between strips</source>
      <translation>Raccords entre bandes d'acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="72" />
      <source>Terrain model used</source>
      <translation>Modèle de terrain utilisé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="73" />
      <source>Valid area</source>
      <translation>Zone valide</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_group.py" line="31" />
      <source>Masks</source>
      <translation>Masques</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="43" />
      <source>Stopped. Nothing more was done.</source>
      <translation>Arrêté. Rien de plus n'a été fait.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="48" />
      <source>No place of that name was found. The area was not changed. Check the spelling, or give the INSEE or SIREN code.</source>
      <translation>Aucun lieu de ce nom n'a été trouvé. La zone n'a pas changé. Vérifiez l'orthographe, ou donnez le code INSEE ou SIREN.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="56" />
      <source>The supplier does not take this area. Nothing was sent. Draw one polygon without holes and with fewer than 1000 points.</source>
      <translation>Le fournisseur n'accepte pas cette zone. Rien n'a été envoyé. Dessinez un seul polygone, sans trou et de moins de 1000 sommets.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="64" />
      <source>The request is not complete. It was not sent. Fill in the marked fields.</source>
      <translation>La demande n'est pas complète. Elle n'a pas été envoyée. Remplissez les champs marqués.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="70" />
      <source>This choice is not known. Nothing was done. Use one of the listed words.</source>
      <translation>Ce choix n'est pas connu. Rien n'a été fait. Utilisez l'un des mots de la liste.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="76" />
      <source>This tariff table cannot be used. The one in use was not changed. Correct what is named, or ask for the file again.</source>
      <translation>Cette grille tarifaire est inutilisable. Celle en usage n'a pas changé. Corrigez ce qui est nommé, ou redemandez le fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="84" />
      <source>No tariff is known for this mission on this day. Nothing was priced. Ask dinamis@cnes.fr, or bring a tariff table that has it.</source>
      <translation>Aucun tarif n'est connu pour cette mission ce jour-là. Rien n'a été chiffré. Demandez à dinamis@cnes.fr, ou apportez une grille tarifaire qui le contient.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="92" />
      <source>This file holds no scenes of DINAMIS. Nothing was kept. Choose the GeoPackage of an offline pack.</source>
      <translation>Ce fichier ne contient pas de scènes DINAMIS. Rien n'a été conservé. Choisissez le GeoPackage d'un lot hors ligne.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="100" />
      <source>This pack comes from another service. Nothing was kept. Choose that service at the first station, then open the pack again.</source>
      <translation>Ce lot vient d'un autre service. Rien n'a été conservé. Choisissez ce service à la première étape, puis ouvrez de nouveau le lot.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="108" />
      <source>What was given cannot be used. Nothing was done. Check it and try again.</source>
      <translation>Ce qui a été donné est inutilisable. Rien n'a été fait. Vérifiez-le et recommencez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="114" />
      <source>The service does not answer. Nothing was sent or changed. Check the network and the proxy in QGIS's options, then try again.</source>
      <translation>Le service ne répond pas. Rien n'a été envoyé ni modifié. Vérifiez le réseau et le proxy dans les options de QGIS, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="122" />
      <source>The service is busy or out of order. The operation was not done. Try again in a few minutes.</source>
      <translation>Le service est saturé ou en panne. L'opération n'a pas été faite. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="130" />
      <source>The service asks who you are. The operation was not done. Sign in at the first station, then try again.</source>
      <translation>Le service demande qui vous êtes. L'opération n'a pas été faite. Connectez-vous à la première étape, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="138" />
      <source>The sign-in was refused. You are not signed in. Start again, or ask your entity's DINAMIS contact whether your account is active.</source>
      <translation>La connexion a été refusée. Vous n'êtes pas connecté. Recommencez, ou demandez au référent DINAMIS de votre entité si votre compte est actif.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="146" />
      <source>The code was not confirmed in time. You are not signed in. Ask for a new code.</source>
      <translation>Le code n'a pas été confirmé à temps. Vous n'êtes pas connecté. Demandez un nouveau code.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="153" />
      <source>Your account may not have this. It was not fetched. Ask your entity's DINAMIS contact which data your account opens.</source>
      <translation>Votre compte n'y a pas droit. Rien n'a été téléchargé. Demandez au référent DINAMIS de votre entité à quelles données votre compte donne accès.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="161" />
      <source>The service does not have this, or no longer. It was not fetched. Search again.</source>
      <translation>Le service n'a pas cela, ou ne l'a plus. Rien n'a été téléchargé. Relancez la recherche.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="168" />
      <source>The service refused it. Nothing was ordered or changed. Correct what it names, then try again.</source>
      <translation>Le service a refusé. Rien n'a été commandé ni modifié. Corrigez ce qu'il indique, puis recommencez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="176" />
      <source>The service answered something that this plugin does not understand. Nothing was changed. Update the plugin, or tell its authors.</source>
      <translation>Le service a répondu quelque chose que l'extension ne comprend pas. Rien n'a été modifié. Mettez l'extension à jour, ou prévenez ses auteurs.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="184" />
      <source>The service reported an error. The operation was not done. Try again.</source>
      <translation>Le service signale une erreur. L'opération n'a pas été faite. Recommencez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="191" />
      <source>It could not be saved. What was there before has not changed. Free some room on the disk, close the programs that use the file, or choose another folder.</source>
      <translation>L'enregistrement n'a pas pu se faire. Ce qui existait déjà n'a pas changé. Libérez de la place sur le disque, fermez les programmes qui utilisent le fichier, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="199" />
      <source>Your record of requests cannot be read or written. It was not changed. Close other QGIS windows or free some room; if it is damaged, put a copy back.</source>
      <translation>Votre registre de demandes ne peut être ni lu ni écrit. Il n'a pas changé. Fermez les autres fenêtres de QGIS ou libérez de la place ; s'il est endommagé, remettez une copie.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="207" />
      <source>The scenes found could not be kept on this computer. They are not on the map. Close other QGIS windows or free some room on the disk, then search again.</source>
      <translation>Les scènes trouvées n'ont pas pu être conservées sur cet ordinateur. Elles ne sont pas sur la carte. Fermez les autres fenêtres QGIS ou libérez de la place sur le disque, puis relancez la recherche.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="215" />
      <source>The scene has no file of that name. Nothing was fetched. Choose one of those it has.</source>
      <translation>La scène n'a pas de fichier de ce nom. Rien n'a été téléchargé. Choisissez l'un de ceux qu'elle a.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="222" />
      <source>There is no image to download for this scene. Nothing was fetched. Order it at the request station.</source>
      <translation>Il n'y a pas d'image à télécharger pour cette scène. Rien n'a été téléchargé. Commandez-la à l'étape Demande.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="230" />
      <source>The disk is full. The download was not finished. Free some room or choose another folder, then start it again: it goes on where it stopped.</source>
      <translation>Le disque est plein. Le téléchargement n'est pas terminé. Libérez de la place ou choisissez un autre dossier, puis relancez : il reprendra où il en était.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="238" />
      <source>The folder cannot be written to. The download was not finished. Choose another folder, or close the programs that use its files, then start it again.</source>
      <translation>On ne peut pas écrire dans ce dossier. Le téléchargement n'est pas terminé. Choisissez un autre dossier, ou fermez les programmes qui utilisent ses fichiers, puis relancez-le.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="246" />
      <source>The file arrived damaged. It was not kept. Download it again.</source>
      <translation>Le fichier est arrivé endommagé. Il n'a pas été conservé. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="253" />
      <source>This archive would write outside its folder. It was not unpacked. Do not use it, and tell who gave it to you.</source>
      <translation>Cette archive écrirait hors de son dossier. Elle n'a pas été décompressée. Ne l'utilisez pas, et prévenez qui vous l'a donnée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="261" />
      <source>A file of that name is there already. It was not replaced. Choose another folder, or move it away first.</source>
      <translation>Un fichier de ce nom existe déjà. Il n'a pas été remplacé. Choisissez un autre dossier, ou déplacez d'abord ce fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="269" />
      <source>Nothing was downloaded into this folder. Nothing was checked. Choose the folder of a download, or one above it.</source>
      <translation>Rien n'a été téléchargé dans ce dossier. Rien n'a été vérifié. Choisissez le dossier d'un téléchargement, ou un dossier qui le contient.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="277" />
      <source>The list of downloads was damaged. It was kept as a file, and a new list begun. Add again what was not finished.</source>
      <translation>La liste des téléchargements était endommagée. Elle a été conservée dans un fichier, et une nouvelle liste commencée. Ajoutez de nouveau ce qui n'était pas terminé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="285" />
      <source>The download failed. The file was not kept. Start it again.</source>
      <translation>Le téléchargement a échoué. Le fichier n'a pas été conservé. Relancez-le.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="291" />
      <source>Something went wrong in the plugin. The operation was not done. Look at the DINAMIS log, and tell the authors.</source>
      <translation>L'extension a rencontré un problème. L'opération n'a pas été faite. Consultez le journal DINAMIS, et prévenez les auteurs.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="15" />
      <source>This tariff table is written for a newer version of the plugin. The one in use was not changed. Update the plugin, or ask for the file as this version reads it.</source>
      <translation>Cette table de tarifs est écrite pour une version plus récente de l'extension. Celle en usage n'a pas changé. Mettez l'extension à jour, ou demandez le fichier tel que cette version le lit.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="24" />
      <source>This offline pack was made by a newer version of the plugin. Nothing was kept. Update the plugin, then open it again.</source>
      <translation>Ce lot hors ligne a été fait par une version plus récente de l'extension. Rien n'a été conservé. Mettez l'extension à jour, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="32" />
      <source>This exercise is of a newer version of the plugin. It was not touched, and nothing was opened. Update the plugin.</source>
      <translation>Cet exercice est d'une version plus récente de l'extension. Il n'a pas été modifié, et rien n'a été ouvert. Mettez à jour l'extension.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="40" />
      <source>Saved searches were written by a newer version of the plugin. Nothing was saved or deleted. Update the plugin.</source>
      <translation>Les recherches enregistrées ont été écrites par une version plus récente de l'extension. Rien n'a été enregistré ni supprimé. Mettez l'extension à jour.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="48" />
      <source>A newer version of the plugin was used on this profile. What only it can read was left as it is, and is not used here. Update the plugin to have it again.</source>
      <translation>Une version plus récente de l'extension a servi dans ce profil. Ce qu'elle seule sait lire a été laissé tel quel, et n'est pas utilisé ici. Mettez l'extension à jour pour le retrouver.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="56" />
      <source>Your record of requests was written by a newer version of this plugin. It was not touched. Update the plugin.</source>
      <translation>Votre registre de demandes a été écrit par une version plus récente de l'extension. Il n'a pas été touché. Mettez l'extension à jour.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="64" />
      <source>A later version of the plugin wrote the list of downloads. It was not opened, and nothing in it was changed. Update the plugin.</source>
      <translation>La liste des téléchargements a été écrite par une version plus récente de l'extension. Elle n'a pas été ouverte et rien n'y a été changé. Mettez l'extension à jour.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="72" />
      <source>Your drafts and requests were written by a newer version of the plugin. They were not touched, and nothing was sent. Update the plugin.</source>
      <translation>Vos brouillons et demandes ont été écrits par une version plus récente de l'extension. Ils n'ont pas été touchés, et rien n'a été envoyé. Mettez l'extension à jour.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="16" />
      <source>This is not an image product. Nothing was loaded. Choose the folder, the ZIP or the DIM file of a delivery.</source>
      <translation>Ce n'est pas un produit image. Rien n'a été chargé. Choisissez le dossier, le ZIP ou le fichier DIM d'une livraison.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="24" />
      <source>Files of this product are missing or damaged. It was not loaded. Download or copy it again.</source>
      <translation>Des fichiers de ce produit manquent ou sont endommagés. Il n'a pas été chargé. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="32" />
      <source>This kind of product is not read by the plugin. It was not loaded. Try to open its image file with QGIS directly.</source>
      <translation>L'extension ne lit pas ce type de produit. Il n'a pas été chargé. Essayez d'ouvrir directement son image dans QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="40" />
      <source>There are several products there. None was loaded. Choose one of them.</source>
      <translation>Il y a plusieurs produits à cet endroit. Aucun n'a été chargé. Choisissez l'un d'eux.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="47" />
      <source>No mosaic can be made of these products. Nothing was written. Choose products that show the area and have bands in common.</source>
      <translation>Aucune mosaïque ne peut être faite de ces produits. Rien n'a été écrit. Choisissez des produits qui montrent la zone et ont des bandes en commun.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="55" />
      <source>The reflectance cannot be computed: the product does not say what it takes. It was not loaded. Load it without reflectance.</source>
      <translation>La réflectance ne peut pas être calculée : le produit ne dit pas ce qu'il faut. Il n'a pas été chargé. Chargez-le sans réflectance.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="63" />
      <source>This terrain model cannot place the image. It was not loaded. Choose a model that covers it, or none.</source>
      <translation>Ce modèle de terrain ne peut pas placer l'image. Elle n'a pas été chargée. Choisissez un modèle qui la couvre, ou aucun.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="71" />
      <source>The product cannot be shown. It was not loaded. Download it again.</source>
      <translation>Le produit ne peut pas être affiché. Il n'a pas été chargé. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="15" />
      <source>A request is being sent at this moment. This one was not sent. Wait until it is listed under My requests.</source>
      <translation>Une demande est en cours d'envoi. Celle-ci n'a pas été envoyée. Attendez qu'elle apparaisse dans Mes demandes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="23" />
      <source>Another version of this request was sent already. This one was not. Give it another key if you need both.</source>
      <translation>Une autre version de cette demande a déjà été envoyée. Celle-ci ne l'a pas été. Donnez-lui une autre clé si vous avez besoin des deux.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="31" />
      <source>This file is no draft of a request. Nothing was imported. Choose a JSON file that this plugin exported.</source>
      <translation>Ce fichier n'est pas un brouillon de demande. Rien n'a été importé. Choisissez un fichier JSON exporté par cette extension.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="39" />
      <source>The connection was lost while the request was sent: nobody knows yet whether it arrived. It is not sent again by itself. Send it again in a few minutes: the plugin first asks the service, and orders only what it does not have.</source>
      <translation>La connexion a été perdue pendant l'envoi : on ne sait pas encore si la demande est arrivée. Elle n'est pas renvoyée toute seule. Renvoyez-la dans quelques minutes : l'extension interroge d'abord le service et ne commande que ce qu'il n'a pas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="48" />
      <source>The service was to compute when an image could be taken, and gave up. Nothing was ordered. Ask again with a shorter period, or send the request without.</source>
      <translation>Le service devait calculer quand une image peut être prise, et a renoncé. Rien n'a été commandé. Redemandez avec une période plus courte, ou envoyez la demande sans cela.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="56" />
      <source>Your requests could not be written down on this computer. Nothing was sent. Free some room on the disk, or close other QGIS windows, then try again.</source>
      <translation>Vos demandes n'ont pas pu être enregistrées sur cet ordinateur. Rien n'a été envoyé. Libérez de la place sur le disque ou fermez les autres fenêtres de QGIS, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="16" />
      <source>There is no area yet. Nothing was sent. Draw one, or choose a file.</source>
      <translation>Il n'y a pas encore de zone. Rien n'a été envoyé. Dessinez-en une, ou choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="22" />
      <source>This outline goes round a pole, where longitudes meet. The area was not changed. Draw one beside the pole.</source>
      <translation>Ce contour fait le tour d'un pôle, où les longitudes se rejoignent. La zone n'a pas changé. Dessinez-la à côté du pôle.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="30" />
      <source>This file holds several maps. The area was not changed. Choose one of them.</source>
      <translation>Ce fichier contient plusieurs cartes. La zone n'a pas changé. Choisissez l'une d'elles.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="37" />
      <source>This file does not say its coordinate system. The area was not changed. Choose the system; whoever made the file knows it.</source>
      <translation>Ce fichier n'indique pas son système de coordonnées. La zone n'a pas changé. Choisissez le système ; qui a fait le fichier le connaît.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="45" />
      <source>No area could be read from this text. The area was not changed. Copy polygons as WKT or GeoJSON, or features of a layer, and paste again.</source>
      <translation>Aucune zone n'a pu être lue dans ce texte. La zone n'a pas changé. Copiez des polygones en WKT ou GeoJSON, ou des entités d'une couche, puis collez à nouveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="53" />
      <source>No area could be read from this. The area was not changed. Choose a map with polygons, such as GeoPackage, Shapefile, KML or GeoJSON.</source>
      <translation>Aucune zone n'a pu y être lue. La zone n'a pas changé. Choisissez une carte de polygones, par exemple GeoPackage, Shapefile, KML ou GeoJSON.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="61" />
      <source>Nothing would be left of the area. It was not changed. Use a smaller distance.</source>
      <translation>Il ne resterait rien de la zone. Elle n'a pas changé. Prenez une distance plus petite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="16" />
      <source>No computer of that name was found. Nothing was sent. Check that you are online, and the service's address in the options of DINAMIS: services move every year or two.</source>
      <translation>Aucun ordinateur de ce nom n'a été trouvé. Rien n'a été envoyé. Vérifiez que vous êtes en ligne, et l'adresse du service dans les options de DINAMIS : les services déménagent tous les un ou deux ans.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="24" />
      <source>Your organisation's proxy asks for a name and a password, or refuses those it has. Nothing was sent. Enter them in QGIS: Settings ▸ Options ▸ Network.</source>
      <translation>Le proxy de votre organisation demande un nom et un mot de passe, ou refuse ceux qu'il a. Rien n'a été envoyé. Saisissez-les dans QGIS : Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="32" />
      <source>The proxy that QGIS is set to use does not answer. Nothing was sent. Check it in QGIS: Settings ▸ Options ▸ Network; away from the office, switch it off there.</source>
      <translation>Le proxy que QGIS doit utiliser ne répond pas. Rien n'a été envoyé. Vérifiez-le dans QGIS : Préférences ▸ Options ▸ Réseau ; hors du bureau, désactivez-le à cet endroit.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="40" />
      <source>This computer finds its proxy by a script (PAC), which this QGIS cannot read: it goes through no proxy. Open the script, or ask who looks after the network, which proxy it names, and enter that in QGIS: Settings ▸ Options ▸ Network ▸ HttpProxy.</source>
      <translation>Cet ordinateur trouve son proxy par un script (PAC), que ce QGIS ne sait pas lire : il ne passe par aucun proxy. Ouvrez le script, ou demandez à qui s'occupe du réseau quel proxy il désigne, et saisissez-le dans QGIS : Préférences ▸ Options ▸ Réseau ▸ HttpProxy.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="49" />
      <source>This computer finds its proxy by a script (PAC), and QGIS is not set to follow it: it goes through no proxy. Choose DefaultProxy in QGIS: Settings ▸ Options ▸ Network.</source>
      <translation>Cet ordinateur trouve son proxy par un script (PAC), et QGIS n'est pas réglé pour le suivre : il ne passe par aucun proxy. Choisissez DefaultProxy dans QGIS : Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="57" />
      <source>The connection is not trusted: the certificate is signed by an authority that QGIS does not know, or its dates do not fit. Nothing was sent. If your organisation reads the traffic, import its authority in QGIS: Settings ▸ Options ▸ Authentication ▸ Manage Certificates. Otherwise check this computer's clock.</source>
      <translation>La connexion n'est pas sûre : le certificat est signé par une autorité que QGIS ne connaît pas, ou ses dates ne conviennent pas. Rien n'a été envoyé. Si votre organisation lit le trafic, importez son autorité dans QGIS : Préférences ▸ Options ▸ Authentification ▸ Gérer les certificats. Sinon, vérifiez l'horloge de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="67" />
      <source>The service sends us round in circles. Nothing was done. Check its address in the options of DINAMIS; if it is right, tell the service.</source>
      <translation>Le service nous fait tourner en rond. Rien n'a été fait. Vérifiez son adresse dans les options de DINAMIS ; si elle est juste, prévenez le service.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="75" />
      <source>The service sent us on to another place, where we do not send what is yours. Nothing was sent there. It may have moved: check its address in the options of DINAMIS.</source>
      <translation>Le service nous a renvoyés ailleurs, où nous n'envoyons pas ce qui est à vous. Rien n'y a été envoyé. Il a peut-être déménagé : vérifiez son adresse dans les options de DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="83" />
      <source>The connection broke before the answer came. It was sent once, and may have been received; it was not sent again. Look whether it was before you send it yourself.</source>
      <translation>La connexion a été coupée avant la réponse. L'envoi a été fait une fois, et a pu être reçu ; il n'a pas été répété. Vérifiez s'il l'a été avant de le refaire vous-même.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="91" />
      <source>A web page answered instead of the service. Nothing was done. Networks of hotels, trains and offices do that until one signs in: open any page in your browser, then try again. If it opens as usual, check the service's address.</source>
      <translation>Une page web a répondu à la place du service. Rien n'a été fait. Les réseaux d'hôtels, de trains et de bureaux le font tant qu'on ne s'y est pas identifié : ouvrez une page quelconque dans votre navigateur, puis réessayez. Si elle s'ouvre normalement, vérifiez l'adresse du service.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="100" />
      <source>There is a web server at this address, but not the service. Nothing was done. Check the service's address in the options of DINAMIS, each letter; it may have moved.</source>
      <translation>Il y a un serveur web à cette adresse, mais pas le service. Rien n'a été fait. Vérifiez l'adresse du service dans les options de DINAMIS, lettre par lettre ; il a peut-être déménagé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="108" />
      <source>Your session is over: it lasted as long as the service lets it. The operation was not done. Sign in again at the first station.</source>
      <translation>Votre session est terminée : elle a duré aussi longtemps que le service le permet. L'opération n'a pas été faite. Reconnectez-vous à la première étape.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="116" />
      <source>Your session was ended before its time, from another computer or by the service. The operation was not done. Sign in again; if it was not you, change your password.</source>
      <translation>Votre session a été close avant son terme, depuis un autre ordinateur ou par le service. L'opération n'a pas été faite. Reconnectez-vous ; si ce n'était pas vous, changez de mot de passe.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="124" />
      <source>The service does not take this API key: it was revoked, or mistyped. The operation was not done. Paste or create another at the first station, under API keys.</source>
      <translation>Le service n'accepte pas cette clé d'API : elle a été révoquée, ou mal saisie. L'opération n'a pas été faite. Collez-en ou créez-en une autre à la première étape, sous Clés d'API.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="132" />
      <source>This computer's clock is not the service's, so it does not believe us. The operation was not done. Set the clock, best to automatic, then sign in again.</source>
      <translation>L'horloge de cet ordinateur n'est pas celle du service, qui ne nous croit donc pas. L'opération n'a pas été faite. Réglez l'horloge, de préférence en automatique, puis reconnectez-vous.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="140" />
      <source>QGIS's master password was not given, so what this service needs to know you stays locked. Nothing was sent. Enter it in QGIS: Settings ▸ Options ▸ Authentication.</source>
      <translation>Le mot de passe principal de QGIS n'a pas été donné : ce qui permet à ce service de vous reconnaître reste verrouillé. Rien n'a été envoyé. Saisissez-le dans QGIS : Préférences ▸ Options ▸ Authentification.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="148" />
      <source>QGIS cannot use the identity chosen for this service: it was removed, or a file it needs is gone. Nothing was sent. Choose another in the options of DINAMIS, or correct it in QGIS: Settings ▸ Options ▸ Authentication.</source>
      <translation>QGIS ne peut pas utiliser l'identité choisie pour ce service : elle a été supprimée, ou un fichier dont elle a besoin a disparu. Rien n'a été envoyé. Choisissez-en une autre dans les options de DINAMIS, ou corrigez-la dans QGIS : Préférences ▸ Options ▸ Authentification.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="157" />
      <source>The service does not take the identity chosen for it: its key or password was revoked, or mistyped. The operation was not done. Correct it in QGIS: Settings ▸ Options ▸ Authentication, or choose another in the options of DINAMIS.</source>
      <translation>Le service n'accepte pas l'identité choisie pour lui : sa clé ou son mot de passe a été révoqué, ou mal saisi. L'opération n'a pas été faite. Corrigez-la dans QGIS : Préférences ▸ Options ▸ Authentification, ou choisissez-en une autre dans les options de DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="166" />
      <source>This identity holds no key for the service. Nothing was changed. Choose one of the method API Header with the header named here, or paste the key.</source>
      <translation>Cette identité ne contient pas de clé pour le service. Rien n'a été changé. Choisissez-en une de méthode API Header qui porte l'en-tête nommé ici, ou collez la clé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="174" />
      <source>The program teledetection keeps no API key on this computer. Nothing was changed. Have it make one (tld apikey register), or paste a key.</source>
      <translation>Le programme teledetection ne garde aucune clé d'API sur cet ordinateur. Rien n'a été changé. Faites-lui en créer une (tld apikey register), ou collez une clé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="182" />
      <source>The service did not sign the address of this file. It was not fetched. Your account may not open it, or the file is gone: search again, or ask the service.</source>
      <translation>Le service n'a pas signé l'adresse de ce fichier. Il n'a pas été téléchargé. Votre compte n'y donne peut-être pas droit, ou le fichier a disparu : relancez la recherche, ou demandez au service.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/exercise_messages.py" line="15" />
      <source>This file is no exercise that can be used. Nothing was changed. Ask your teacher for the file again, or update the plugin.</source>
      <translation>Ce fichier n'est pas un exercice utilisable. Rien n'a été modifié. Redemandez le fichier à votre enseignant, ou mettez l'extension à jour.</translation>
    </message>
  </context>
  <context>
    <name>MonthsRow</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/months_row.py" line="36" />
      <source>Only scenes of the months that are pressed; none pressed means all.</source>
      <translation>Seulement les scènes des mois enfoncés ; aucun enfoncé veut dire tous.</translation>
    </message>
  </context>
  <context>
    <name>MoreFilters</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="118" />
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="49" />
      <source>More conditions</source>
      <translation>Autres conditions</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="119" />
      <source>More conditions ({})</source>
      <translation>Autres conditions ({})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="152" />
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="135" />
      <source>Any</source>
      <translation>Indifférent</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="142" />
      <source>≤ {}°</source>
      <translation>≤ {}°</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="142" />
      <source>≥ {}°</source>
      <translation>≥ {}°</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="147" />
      <source>≥ {} %</source>
      <translation>≥ {} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="149" />
      <source>≤ {} m</source>
      <translation>≤ {} m</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="160" />
      <source>&amp;Not yet downloaded</source>
      <translation>Pas encore téléc&amp;hargées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="163" />
      <source>Leaves out the scenes that you downloaded with this plugin</source>
      <translation>Écarte les scènes que vous avez téléchargées avec cette extension</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="167" />
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="167" />
      <source>Asks for everything again</source>
      <translation>Redemande tout</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="176" />
      <source>Mono</source>
      <translation>Mono</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="177" />
      <source>Stereo</source>
      <translation>Stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="178" />
      <source>Tri-stereo</source>
      <translation>Tri-stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="179" />
      <source>Reference set</source>
      <translation>Jeu de référence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="180" />
      <source>Yearly coverage</source>
      <translation>Couverture annuelle</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="181" />
      <source>Ad hoc</source>
      <translation>Ponctuelle</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="182" />
      <source>Ortho</source>
      <translation>Ortho</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="183" />
      <source>Primary</source>
      <translation>Primaire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="184" />
      <source>Pansharpened (PMS)</source>
      <translation>Fusionnée (PMS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="185" />
      <source>Bundle (P + MS)</source>
      <translation>Bundle (P + XS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="186" />
      <source>Panchromatic (P)</source>
      <translation>Panchro (P)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="187" />
      <source>Multispectral (MS)</source>
      <translation>Multi (XS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="200" />
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="202" />
      <source>Size of a pixel on the ground, at most</source>
      <translation>Taille d'un pixel au sol, au plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="204" />
      <source>Months</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="215" />
      <source>Incidence</source>
      <translation>Incidence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="217" />
      <source>Angle at which the ground is seen: 0° is straight down. The larger, the more buildings lean. Below 60°, scenes that do not tell are left out.</source>
      <translation>Angle sous lequel le sol est vu : 0° est à la verticale. Plus il est grand, plus les bâtiments penchent. Sous 60°, les scènes qui ne le disent pas sont écartées.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="224" />
      <source>Off-nadir</source>
      <translation>Dépointage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="226" />
      <source>How far the satellite was turned from straight down</source>
      <translation>Écart entre la visée du satellite et la verticale (nadir)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="230" />
      <source>Sun</source>
      <translation>Soleil</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="232" />
      <source>How high the sun stood: the lower, the longer the shadows</source>
      <translation>Hauteur du soleil : plus il est bas, plus les ombres sont longues</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="236" />
      <source>Covers</source>
      <translation>Couvre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="238" />
      <source>Share of your area that one scene covers alone, at least</source>
      <translation>Part de votre zone qu'une scène couvre à elle seule, au moins</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="246" />
      <source>Satellite</source>
      <translation>Satellite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="248" />
      <source>One satellite of the mission, such as Pléiades 1A.</source>
      <translation>Un satellite de la mission, comme Pléiades 1A.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="252" />
      <source>Views</source>
      <translation>Vues</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="254" />
      <source>Stereo and tri-stereo: two or three views of one pass, for relief</source>
      <translation>Stéréo et tri-stéréo : deux ou trois vues d'un même passage, pour le relief</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="258" />
      <source>Set</source>
      <translation>Jeu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="260" />
      <source>Why DINAMIS holds the scene: the reference set of France, a yearly coverage, or somebody's request</source>
      <translation>Pourquoi DINAMIS détient la scène : le jeu de référence de la France, une couverture annuelle, ou la demande de quelqu'un</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="267" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="269" />
      <source>Primary: as the sensor saw it, with its geometry model. Ortho: on the ground, ready for a map</source>
      <translation>Primaire : telle que le capteur l'a vue, avec son modèle géométrique. Ortho : au sol, prête pour la carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="276" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="278" />
      <source>Pansharpened: colours at full resolution; bundle: both images apart</source>
      <translation>Fusionnée : les couleurs à pleine résolution ; bundle : les deux images séparées</translation>
    </message>
  </context>
  <context>
    <name>Mosaic</name>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="42" />
      <source>Mosaic of products</source>
      <translation>Mosaïque de produits</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="45" />
      <source>Makes one raster of several deliveries. Each shows within its own outline; ORDER says which one hides the others: newest, oldest or clearest. PRODUCTS: folders, ZIPs or files, separated by semicolons or new lines, or a folder that holds several. LAYERS: rasters that are open. AREA clips. CRS and RESOLUTION (in units of the CRS) are those of the first and of the finest product unless given. An OUTPUT that ends in .vrt is computed as it is drawn, a .tif is written; without one, a virtual raster goes to the QGIS profile. METADATA lists the products in drawing order, with their rights, and those left out, with the reason.</source>
      <translation>Fait un seul raster de plusieurs livraisons. Chacune n'apparaît que dans son emprise ; ORDER dit laquelle cache les autres : newest (la plus récente), oldest (la plus ancienne) ou clearest (la moins nuageuse). PRODUCTS : dossiers, ZIP ou fichiers, séparés par des points-virgules ou des retours à la ligne, ou un dossier qui en contient plusieurs. LAYERS : rasters ouverts. AREA découpe. CRS et RESOLUTION (en unités du CRS) sont ceux du premier produit et du plus fin, sauf indication contraire. Un OUTPUT qui finit par .vrt est calculé à l'affichage, un .tif est écrit ; sans OUTPUT, un raster virtuel va dans le profil QGIS. METADATA liste les produits dans l'ordre d'affichage, avec leurs droits, et ceux qui ont été laissés de côté, avec la raison.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="60" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="60" />
      <source>Metadata</source>
      <translation>Métadonnées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="63" />
      <source>Number of products used</source>
      <translation>Nombre de produits utilisés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="69" />
      <source>Products: folders, ZIPs or files</source>
      <translation>Produits : dossiers, ZIP ou fichiers</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="75" />
      <source>Images that are open</source>
      <translation>Images ouvertes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="85" />
      <source>On top: newest, oldest or clearest</source>
      <translation>Au-dessus : newest (plus récente), oldest (plus ancienne) ou clearest (moins nuageuse)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="87" />
      <source>Area</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="88" />
      <source>CRS</source>
      <translation>Système de coordonnées (CRS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="90" />
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="93" />
      <source>Terrain model for primary products</source>
      <translation>Modèle de terrain pour les produits primaires</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="96" />
      <source>Sharpen with the panchromatic band</source>
      <translation>Fusionner avec la bande panchromatique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/mosaic.py" line="100" />
      <source>nothing was given</source>
      <translation>rien n'a été donné</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="66" />
      <location filename="../dinamis_qgis/processing/answers/mosaic.py" line="132" />
      <source>Left out: {}. {}</source>
      <translation>Laissé de côté : {}. {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_layer.py" line="112" />
      <location filename="../dinamis_qgis/processing/answers/mosaic.py" line="136" />
      <source>Products in sensor geometry were placed without a terrain model: their place is approximate.</source>
      <translation>Les produits en géométrie capteur ont été placés sans modèle de terrain : leur position est approximative.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="71" />
      <source>Left out too: {} more.</source>
      <translation>Laissés de côté aussi : {} de plus.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_images.py" line="119" />
      <source>No band in common: it has {}.</source>
      <translation>Aucune bande en commun : il a {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_images.py" line="122" />
      <source>Its pixels are {}, those of others {}.</source>
      <translation>Ses pixels sont de type {}, ceux des autres {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_images.py" line="155" />
      <source>It shows nothing of the area.</source>
      <translation>Il ne montre rien de la zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_grid.py" line="121" />
      <source>It has no place on the map.</source>
      <translation>Elle n'a pas de place sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_layer.py" line="61" />
      <source>Mosaic of {}</source>
      <translation>Mosaïque de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_layer.py" line="104" />
      <source>Products, the first hides the others: {}.</source>
      <translation>Produits, le premier cache les autres : {}.</translation>
    </message>
  </context>
  <context>
    <name>MosaicDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="74" />
      <source>Mosaic</source>
      <translation>Mosaïque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="126" />
      <source>{} is there already and will be replaced.</source>
      <translation>{} existe déjà et sera remplacé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="135" />
      <source>This is one of the products. Choose another file.</source>
      <translation>C'est l'un des produits. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="137" />
      <source>There is no folder {}. Choose another file.</source>
      <translation>Il n'y a pas de dossier {}. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="143" />
      <source>the newest</source>
      <translation>la plus récente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="144" />
      <source>the oldest</source>
      <translation>la plus ancienne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="145" />
      <source>the clearest (fewest clouds)</source>
      <translation>la plus dégagée (moins de nuages)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="148" />
      <source>Where images overlap, which one is seen</source>
      <translation>Là où des images se recouvrent, celle que l'on voit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="149" />
      <source>On top</source>
      <translation>Au-dessus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="150" />
      <source>C&amp;lip to the area</source>
      <translation>Découper selon la &amp;zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="151" />
      <source>None is chosen in the dock.</source>
      <translation>Aucune n'est choisie dans le panneau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="152" />
      <source>Nothing is shown outside the area that is chosen in the dock.</source>
      <translation>Rien n'est montré hors de la zone choisie dans le panneau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="153" />
      <source>Clip to the area</source>
      <translation>Découper selon la zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="158" />
      <source>as the first product</source>
      <translation>comme le premier produit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="163" />
      <source>Coordinate system</source>
      <translation>Système de coordonnées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="164" />
      <source>Of the mosaic; products in another one are warped into it.</source>
      <translation>Celui de la mosaïque ; les produits dans un autre y sont projetés.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="169" />
      <source>as the finest</source>
      <translation>comme le plus fin</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="170" />
      <source>Size of a pixel, in units of the coordinate system</source>
      <translation>Taille d'un pixel, en unités du système de coordonnées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="171" />
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="174" />
      <source>&amp;Computed as it is drawn</source>
      <translation>&amp;Calculée à l'affichage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="175" />
      <source>Ready at once, and takes no room. The products must stay where they are.</source>
      <translation>Prête tout de suite, sans prendre de place. Les produits doivent rester où ils sont.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="176" />
      <source>Computed as it is drawn</source>
      <translation>Calculée à l'affichage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="178" />
      <source>&amp;Written to a GeoTIFF file</source>
      <translation>Écrite dans un fichier &amp;GeoTIFF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="179" />
      <source>Takes time and room, and is good for other programs and computers.</source>
      <translation>Prend du temps et de la place, et convient à d'autres logiciels et ordinateurs.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="180" />
      <source>Written to a GeoTIFF file</source>
      <translation>Écrite dans un fichier GeoTIFF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="188" />
      <source>GeoTIFF file</source>
      <translation>Fichier GeoTIFF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="189" />
      <source>Where the mosaic is written; it may take several gigabytes.</source>
      <translation>Où la mosaïque est écrite ; elle peut prendre plusieurs gigaoctets.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="196" />
      <source>&amp;Make the mosaic</source>
      <translation>&amp;Faire la mosaïque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="201" />
      <source>One layer of {} products</source>
      <translation>Une couche de {} produits</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="204" />
      <source>and {} more</source>
      <translation>et {} autres</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="207" />
      <source>On &amp;top</source>
      <translation>Au-&amp;dessus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="208" />
      <source>CR&amp;S</source>
      <translation>&amp;Système</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="209" />
      <source>&amp;Resolution</source>
      <translation>&amp;Résolution</translation>
    </message>
  </context>
  <context>
    <name>MosaicStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_making.py" line="59" />
      <source>Writing {}…</source>
      <translation>Écriture de {}…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_making.py" line="74" />
      <source>Looking for its tones…</source>
      <translation>Calcul de son contraste…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_making.py" line="114" />
      <source>Joining {} images…</source>
      <translation>Assemblage de {} images…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_station.py" line="81" />
      <location filename="../dinamis_qgis/stations/mosaic_station.py" line="65" />
      <source>DINAMIS mosaic</source>
      <translation>Mosaïque DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_station.py" line="66" />
      <source>Making a mosaic of {} products…</source>
      <translation>Mosaïque de {} produits en cours…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_station.py" line="82" />
      <source>Opening {}…</source>
      <translation>Ouverture de {}…</translation>
    </message>
  </context>
  <context>
    <name>NextStep</name>
    <message>
      <location filename="../dinamis_qgis/gui/next_step.py" line="57" />
      <source>Sign in ›</source>
      <translation>Se connecter ›</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/next_step.py" line="58" />
      <source>Choose an area ›</source>
      <translation>Choisir une zone ›</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/next_step.py" line="59" />
      <source>Search images ›</source>
      <translation>Chercher des images ›</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/next_step.py" line="60" />
      <source>Write a request ›</source>
      <translation>Écrire une demande ›</translation>
    </message>
  </context>
  <context>
    <name>NoteDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="54" />
      <source>Note a state</source>
      <translation>Noter un état</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="110" />
      <source>It has that state already: it is noted a second time.</source>
      <translation>Elle a déjà cet état : il est noté une seconde fois.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="111" />
      <source>⚠ It was further already: this is noted as a step back.</source>
      <translation>⚠ Elle était déjà plus loin : ceci est noté comme un retour en arrière.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="112" />
      <source>⚠ It has come to its end: this is noted, and the end still counts.</source>
      <translation>⚠ Elle est terminée : ceci est noté, et la fin compte toujours.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="118" />
      <source>Files that were delivered</source>
      <translation>Fichiers livrés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="122" />
      <source>Folder that was delivered</source>
      <translation>Dossier livré</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="139" />
      <source>What DINAMIS says has become of the request</source>
      <translation>Ce que DINAMIS dit être advenu de la demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="140" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="145" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="145" />
      <source>When it came to that state</source>
      <translation>Quand elle est arrivée à cet état</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="151" />
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="152" />
      <source>The reason, the amount of a quotation, who wrote</source>
      <translation>La raison, le montant d'un devis, qui a écrit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="155" />
      <source>Where the images are, if you know:</source>
      <translation>Où sont les images, si vous le savez :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="157" />
      <source>Where what was delivered is found: files, folders, pages</source>
      <translation>Où se trouve ce qui a été livré : fichiers, dossiers, pages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="158" />
      <source>Delivered files and links</source>
      <translation>Fichiers et liens livrés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="160" />
      <source>Address of a page; Enter adds it</source>
      <translation>Adresse d'une page ; Entrée l'ajoute</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="161" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="163" />
      <source>&amp;File…</source>
      <translation>&amp;Fichier…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="164" />
      <source>F&amp;older…</source>
      <translation>&amp;Dossier…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="165" />
      <source>Re&amp;move</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="168" />
      <source>&amp;Note it</source>
      <translation>&amp;Noter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="169" />
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="174" />
      <source>Request {} ({}) is followed by hand: note what you learn of it. It stays on this computer, and can be taken back.</source>
      <translation>La demande {} ({}) est suivie à la main : notez ce que vous apprenez. Cela reste sur cet ordinateur et peut être repris.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="181" />
      <source>&amp;State</source>
      <translation>É&amp;tat</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="182" />
      <source>&amp;Day</source>
      <translation>&amp;Jour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="183" />
      <source>&amp;Remark</source>
      <translation>Re&amp;marque</translation>
    </message>
  </context>
  <context>
    <name>OpenExerciseDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/open_dialog.py" line="27" />
      <source>Open an exercise</source>
      <translation>Ouvrir un exercice</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/open_dialog.py" line="33" />
      <source>Your service, area and quota are put aside, and come back with one click when the exercise ends. What you make stays yours.</source>
      <translation>Votre service, votre zone et votre quota sont mis de côté et reviennent d'un clic à la fin de l'exercice. Ce que vous faites reste à vous.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/open_dialog.py" line="42" />
      <source>&amp;Begin</source>
      <translation>&amp;Commencer</translation>
    </message>
  </context>
  <context>
    <name>OpportunitiesBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="78" />
      <source>Asking the service…</source>
      <translation>Question au service…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="82" />
      <source>DINAMIS opportunities</source>
      <translation>Possibilités DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="95" />
      <source>Stopped waiting. Nothing was ordered.</source>
      <translation>L'attente est arrêtée. Rien n'a été commandé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="133" />
      <source>The service names no pass for this. Try a longer period, or send the request as it is.</source>
      <translation>Le service n'annonce aucun passage. Essayez une période plus longue, ou envoyez la demande telle quelle.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="176" />
      <source>{} passes could take it. They are on the map too.</source>
      <translation>{} passages pourraient la prendre. Ils sont aussi sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="186" />
      <source>One mark a pass, filled as the sky is clouded by the forecast. Click one, or use the arrow keys.</source>
      <translation>Une marque par passage, remplie selon les nuages prévus. Cliquez, ou utilisez les flèches.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="190" />
      <source>Passes by day</source>
      <translation>Passages par jour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="192" />
      <source>Choosing a pass sets the period of the request and shows it on the map.</source>
      <translation>Choisir un passage fixe la période de la demande et le montre sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="193" />
      <source>Passes</source>
      <translation>Passages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="207" />
      <source>Stop &amp;waiting</source>
      <translation>Ne plus &amp;attendre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="209" />
      <source>Waits no longer for the service. Nothing was ordered.</source>
      <translation>N'attend plus le service. Rien n'a été commandé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="212" />
      <source>&amp;Take its days</source>
      <translation>&amp;Prendre ses jours</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="214" />
      <source>Sets the period of the request to this pass, with a day to spare on each side: one exact day cannot be ordered.</source>
      <translation>Règle la période de la demande sur ce passage, avec un jour de marge de chaque côté : un jour exact ne peut pas être commandé.</translation>
    </message>
  </context>
  <context>
    <name>OpportunitiesModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="25" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="25" />
      <source>Here, not UTC</source>
      <translation>Heure d'ici, pas UTC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="27" />
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="28" />
      <source>How much of your area this pass would see</source>
      <translation>Part de votre zone que ce passage verrait</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="32" />
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="33" />
      <source>Incidence of the view; 0° is straight down</source>
      <translation>Incidence de la vue ; 0° est à la verticale</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="36" />
      <source>Clouds</source>
      <translation>Nuages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="36" />
      <source>As forecast</source>
      <translation>Selon la prévision</translation>
    </message>
  </context>
  <context>
    <name>Opportunity</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="32" />
      <source>incidence {}</source>
      <translation>incidence {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="35" />
      <source>clouds {} (forecast)</source>
      <translation>nuages {} (prévision)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="38" />
      <source>sees {} of the area</source>
      <translation>voit {} de la zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="46" />
      <source>The service has taken the question. You may go on meanwhile.</source>
      <translation>Le service a pris la question. Vous pouvez continuer pendant ce temps.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="50" />
      <source>The passes are being computed by the service. You may go on meanwhile.</source>
      <translation>Le service calcule les passages. Vous pouvez continuer pendant ce temps.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="54" />
      <source>The passes are being fetched.</source>
      <translation>Les passages arrivent.</translation>
    </message>
  </context>
  <context>
    <name>OpportunityLayer</name>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="53" />
      <source>When it could be taken</source>
      <translation>Quand elle peut être prise</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="119" />
      <source>Clear (to 20 % of clouds)</source>
      <translation>Dégagé (jusqu'à 20 % de nuages)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="120" />
      <source>Mixed (20 to 50 %)</source>
      <translation>Variable (20 à 50 %)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="121" />
      <source>Cloudy (over 50 %)</source>
      <translation>Couvert (plus de 50 %)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="122" />
      <source>No forecast</source>
      <translation>Sans prévision</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="128" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="129" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="130" />
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="131" />
      <source>Incidence (°)</source>
      <translation>Incidence (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="132" />
      <source>Clouds by the forecast (%)</source>
      <translation>Nuages prévus (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="133" />
      <source>Sky</source>
      <translation>Ciel</translation>
    </message>
  </context>
  <context>
    <name>OptionsPage</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="89" />
      <source>{title}: published {day}</source>
      <translation>{title} : publié le {day}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="100" />
      <source>Connection &amp;doctor…</source>
      <translation>&amp;Diagnostic de connexion…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="102" />
      <source>Looks at network, proxy, certificate, clock, sign-in and disk.</source>
      <translation>Examine le réseau, le proxy, le certificat, l'horloge, la connexion au compte et le disque.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="111" />
      <source>Use the &amp;training service</source>
      <translation>Utiliser le service de &amp;formation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="112" />
      <source>Open an e&amp;xercise…</source>
      <translation>Ouvrir un e&amp;xercice…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="113" />
      <source>&amp;Make an exercise…</source>
      <translation>&amp;Préparer un exercice…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="151" />
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="123" />
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="124" />
      <source>Where products are kept; several gigabytes each.</source>
      <translation>Où les produits sont gardés ; plusieurs gigaoctets chacun.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="152" />
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="131" />
      <source>Everything else</source>
      <translation>Tout le reste</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="132" />
      <source>Catalogues, drafts, requests and searches, in the QGIS profile.</source>
      <translation>Catalogues, brouillons, demandes et recherches, dans le profil de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="135" />
      <source>Sho&amp;w</source>
      <translation>Aff&amp;icher</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="135" />
      <source>Opens this folder.</source>
      <translation>Ouvre ce dossier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="141" />
      <source>Keys of the service in use; QGIS keeps them encrypted.</source>
      <translation>Les clés du service utilisé ; QGIS les garde chiffrées.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="143" />
      <source>The service in use takes no API key.</source>
      <translation>Le service utilisé ne prend pas de clé d'API.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="145" />
      <source>API &amp;keys…</source>
      <translation>&amp;Clés d'API…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="158" />
      <source>Proxy, certificates and passwords are those of QGIS's own options.</source>
      <translation>Le proxy, les certificats et les mots de passe sont ceux des options de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="159" />
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="160" />
      <source>Tariff</source>
      <translation>Tarif</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="165" />
      <source>The training service needs no account and nothing in it is real. An exercise is a file that a teacher gives to a class.</source>
      <translation>Le service de formation ne demande pas de compte et rien n'y est réel. Un exercice est un fichier qu'un enseignant donne à une classe.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="170" />
      <source>Training</source>
      <translation>Formation</translation>
    </message>
  </context>
  <context>
    <name>OutputTitles</name>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="11" />
      <source>Area (km²)</source>
      <translation>Surface (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="12" />
      <source>What counts of it, in the tariff's unit</source>
      <translation>Ce qui en est décompté, dans l'unité du tarif</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="15" />
      <source>Taken of the free quota</source>
      <translation>Pris sur le quota de gratuité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="16" />
      <source>Beyond the free quota</source>
      <translation>Au-delà du quota de gratuité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="17" />
      <source>Price (€ before VAT); empty where unpublished</source>
      <translation>Prix (€ hors taxes) ; vide s'il n'est pas publié</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="20" />
      <source>Tariff and its date</source>
      <translation>Tarif et sa date</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="21" />
      <source>The reasoning, as sentences</source>
      <translation>Le raisonnement, en phrases</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="22" />
      <source>The reasoning, as JSON</source>
      <translation>Le raisonnement, en JSON</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="23" />
      <source>Share of the area covered (%)</source>
      <translation>Part de la zone couverte (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="24" />
      <source>Share of the area covered for free (%)</source>
      <translation>Part de la zone couverte gratuitement (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="27" />
      <source>Area covered (km²)</source>
      <translation>Surface couverte (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="28" />
      <source>Area missing (km²)</source>
      <translation>Surface manquante (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="29" />
      <source>Area to order (km²)</source>
      <translation>Surface à commander (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="30" />
      <source>How many were found</source>
      <translation>Nombre trouvé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="31" />
      <source>Names of the scenes, separated by commas</source>
      <translation>Noms des scènes, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="34" />
      <source>Scenes left out, whose angles are unknown</source>
      <translation>Scènes écartées, dont les angles sont inconnus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="37" />
      <source>The plan that covers most within the budget</source>
      <translation>Le plan qui couvre le plus dans les limites du budget</translation>
    </message>
  </context>
  <context>
    <name>OverviewStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/overview_station.py" line="47" />
      <location filename="../dinamis_qgis/stations/overview_station.py" line="55" />
      <source>Computing overviews of {}…</source>
      <translation>Calcul des pyramides de {}…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/overview_station.py" line="46" />
      <source>DINAMIS overviews</source>
      <translation>Pyramides DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/overview_station.py" line="67" />
      <source>{} is quick to draw from now on.</source>
      <translation>{} s'affiche vite désormais.</translation>
    </message>
  </context>
  <context>
    <name>ParameterHelp</name>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="26" />
      <source>Polygon layer or file, in any coordinate system; its polygons are merged.</source>
      <translation>Couche ou fichier de polygones, dans n'importe quel système de coordonnées ; ses polygones sont réunis.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="30" />
      <source>Id of the service, as in the list of services: “training” needs no account and no network.</source>
      <translation>Identifiant du service, comme dans la liste des services : « training » ne demande ni compte ni réseau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="35" />
      <source>JSON file that says where the raster comes from, and its rights.</source>
      <translation>Fichier JSON qui dit d'où vient le raster, et quels en sont les droits.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="38" />
      <source>Merges the panchromatic and the multispectral image of a bundle: colours at the resolution of the panchromatic one.</source>
      <translation>Fusionne l'image panchromatique et l'image multispectrale d'un bundle : les couleurs, à la résolution du panchromatique.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="43" />
      <source>scientific, public (also teaching), private or foreign: decides on the free quota.</source>
      <translation>scientific, public (enseignement compris), private ou foreign : détermine le quota de gratuité.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="47" />
      <source>Request written by the dock or by “Make a request sheet”, as JSON.</source>
      <translation>Demande écrite par le panneau ou par « Préparer une fiche de demande », en JSON.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="50" />
      <source>Fills in the fields that suit a use; fields that are given still replace them.</source>
      <translation>Remplit les champs qui conviennent à un usage ; les champs donnés l'emportent.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="60" />
      <source>Collections of the service to look in; those of its free catalogue when empty.</source>
      <translation>Collections du service où chercher ; si vide, celles de son catalogue gratuit.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="64" />
      <source>Such as pleiades, spot67 or sentinel-2; all when empty.</source>
      <translation>Par exemple pleiades, spot67 ou sentinel-2 ; si vide, toutes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="67" />
      <source>First day of acquisition, included, UTC.</source>
      <translation>Premier jour d'acquisition, inclus, UTC.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="70" />
      <source>Last day of acquisition, included, UTC.</source>
      <translation>Dernier jour d'acquisition, inclus, UTC.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="73" />
      <source>Names separated by commas, or a layer made by “Search scenes”; all that meet the conditions when empty.</source>
      <translation>Noms séparés par des virgules, ou couche produite par « Chercher des scènes » ; si vide, toutes celles qui remplissent les conditions.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="78" />
      <source>Share of the scene under clouds. Scenes that do not tell it are left out.</source>
      <translation>Part de la scène sous les nuages. Les scènes qui ne le disent pas sont écartées.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="82" />
      <source>Angle at which the ground is seen; 0° is straight down. Scenes that do not tell it are left out.</source>
      <translation>Angle sous lequel le sol est vu ; 0° est la verticale. Les scènes qui ne le disent pas sont écartées.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="87" />
      <source>Also chooses among images that exist but must be ordered from the supplier.</source>
      <translation>Choisit aussi parmi les images qui existent mais qu'il faut commander au fournisseur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="101" />
      <source>Polygon layer or file that scenes must meet; everywhere when empty.</source>
      <translation>Couche ou fichier de polygones que les scènes doivent toucher ; si vide, partout.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="105" />
      <source>Stops after that many scenes; all when empty.</source>
      <translation>S'arrête après ce nombre de scènes ; si vide, toutes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="108" />
      <source>Footprints of the scenes, with their properties, in WGS 84.</source>
      <translation>Emprises des scènes, avec leurs propriétés, en WGS 84.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="111" />
      <source>What the supplier bills at least for a shape: smaller ones count for as much.</source>
      <translation>Ce que le fournisseur facture au minimum pour une forme : les plus petites comptent pour autant.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="115" />
      <source>The part of the area that the scenes cover.</source>
      <translation>La partie de la zone que couvrent les scènes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="118" />
      <source>The part of the area without an image.</source>
      <translation>La partie de la zone sans image.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="121" />
      <source>The missing part in shapes that can be ordered: one polygon each, at most 999 points, no hole.</source>
      <translation>La partie manquante, en formes que l'on peut commander : un polygone chacune, 999 points au plus, sans trou.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="126" />
      <source>fewest scenes, the newest, the clearest, the cheapest, or all near one season.</source>
      <translation>fewest : le moins de scènes ; newest : les plus récentes ; clearest : les moins nuageuses ; cheapest : les moins chères ; season : toutes proches d'une même saison.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="130" />
      <source>Where that is too few to cover everything, those that cover most are chosen.</source>
      <translation>S'il est trop petit pour tout couvrir, celles qui couvrent le plus sont choisies.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="134" />
      <source>Footprints in the order of a mosaic, with what each adds; rank 1 lies on top.</source>
      <translation>Emprises dans l'ordre d'une mosaïque, avec ce qu'ajoute chacune ; le rang 1 est au-dessus.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="138" />
      <source>Between two scenes of different passes; 0 keeps to stereo of one pass.</source>
      <translation>Entre deux scènes de passages différents ; 0 s'en tient à la stéréo d'un seul passage.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="142" />
      <source>The best ones are kept.</source>
      <translation>Les meilleurs sont gardés.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="145" />
      <source>What both scenes see of the area, with base over height, angles and rank.</source>
      <translation>Ce que les deux scènes voient de la zone, avec le B/H, les angles et le rang.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="149" />
      <source>JSON: the best pair, and parameters for DSM-OPT.</source>
      <translation>JSON : le meilleur couple, et les paramètres pour DSM-OPT.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="152" />
      <source>Markdown: the same to read, with what speaks for and against it.</source>
      <translation>Markdown : le même à lire, avec le pour et le contre.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="155" />
      <source>Names separated by commas, or a layer made by “Search scenes”.</source>
      <translation>Noms séparés par des virgules, ou couche produite par « Chercher des scènes ».</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="158" />
      <source>Keys of files in the STAC items; the products themselves when empty.</source>
      <translation>Clés des fichiers dans les entrées STAC ; si vide, les produits eux-mêmes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="161" />
      <source>Each scene gets a folder in it, with its licence, its citation and its checksums.</source>
      <translation>Chaque scène y a son dossier, avec sa licence, sa citation et ses sommes de contrôle.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="165" />
      <source>Not needed by QGIS, which reads products in their ZIP.</source>
      <translation>QGIS n'en a pas besoin : il lit les produits dans leur ZIP.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="168" />
      <source>Folder of downloads; those below it are read too.</source>
      <translation>Dossier de téléchargements ; ses sous-dossiers sont lus aussi.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="171" />
      <source>One line a file: ok, damaged, missing, incomplete or unknown.</source>
      <translation>Une ligne par fichier : ok, abîmé, manquant, incomplet ou inconnu.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="179" />
      <source>A delivery: its folder, its ZIP, or any file of it.</source>
      <translation>Une livraison : son dossier, son ZIP ou n'importe lequel de ses fichiers.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="182" />
      <source>Gives reflectance at the top of the atmosphere instead of the counts delivered.</source>
      <translation>Donne la réflectance au sommet de l'atmosphère au lieu des comptes livrés.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="186" />
      <source>Raster of heights that places a primary product; without one, a mean height does.</source>
      <translation>Raster d'altitudes qui place un produit primaire ; à défaut, une altitude moyenne.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="190" />
      <source>Otherwise, a product that lacks a file is refused, and the file named.</source>
      <translation>Sinon, un produit auquel il manque un fichier est refusé, et le fichier nommé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="221" />
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="194" />
      <source>A .vrt is computed as it is drawn, a .tif is written; in the profile when empty.</source>
      <translation>Un .vrt est calculé à l'affichage, un .tif est écrit ; si vide, dans le profil.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="198" />
      <source>Separated by semicolons or new lines; a folder that holds several is searched.</source>
      <translation>Séparés par des points-virgules ou des retours à la ligne ; un dossier qui en contient plusieurs est parcouru.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="202" />
      <source>Rasters of the project, beside the products.</source>
      <translation>Rasters du projet, en plus des produits.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="205" />
      <source>Which image hides the others where they overlap.</source>
      <translation>Quelle image cache les autres là où elles se recouvrent.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="208" />
      <source>Clips the mosaic; everything is kept when empty.</source>
      <translation>Découpe la mosaïque ; si vide, tout est gardé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="211" />
      <source>Coordinate system of the mosaic; the first product's when empty.</source>
      <translation>Système de coordonnées de la mosaïque ; si vide, celui du premier produit.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="214" />
      <source>Size of a pixel in units of the coordinate system; the finest product's when empty.</source>
      <translation>Taille d'un pixel, dans l'unité du système de coordonnées ; si vide, celle du produit le plus fin.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="218" />
      <source>Raster of heights that places products in sensor geometry.</source>
      <translation>Raster d'altitudes qui place les produits en géométrie capteur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="225" />
      <source>JSON: the products in drawing order with their rights, and those left out, with the reason.</source>
      <translation>JSON : les produits dans l'ordre du dessin avec leurs droits, et ceux qui sont écartés, avec la raison.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="234" />
      <source>What was taken of the free quota before: km², or credits for SPOT 6-7.</source>
      <translation>Ce qui a déjà été pris sur le quota de gratuité : km², ou crédits pour SPOT 6-7.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="283" />
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="238" />
      <source>pleiades or spot67.</source>
      <translation>pleiades ou spot67.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="239" />
      <source>archive: an image that exists; tasking: a new acquisition.</source>
      <translation>archive : une image qui existe ; tasking : une nouvelle acquisition.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="242" />
      <source>mono, stereo or tristereo: each view counts.</source>
      <translation>mono, stereo ou tristereo : chaque vue compte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="245" />
      <source>The tariff of that day is applied; today's when empty.</source>
      <translation>Le tarif de ce jour s'applique ; si vide, celui d'aujourd'hui.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="250" />
      <source>base_map, change, vegetation, coast, surface_model, emergency or teaching; proposes period and limits.</source>
      <translation>base_map, change, vegetation, coast, surface_model, emergency ou teaching ; propose une période et des limites.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="255" />
      <source>First day of the period wanted; the purpose proposes one when empty.</source>
      <translation>Premier jour de la période souhaitée ; si vide, l'usage en propose un.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="258" />
      <source>Last day of the period wanted; the purpose proposes one when empty.</source>
      <translation>Dernier jour de la période souhaitée ; si vide, l'usage en propose un.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="261" />
      <source>Share of an image under clouds; the purpose proposes one when empty.</source>
      <translation>Part d'une image sous les nuages ; si vide, l'usage en propose une.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="264" />
      <source>Plans that cost more are shown too, and marked; no limit when empty.</source>
      <translation>Les plans plus chers sont montrés aussi, et signalés ; si vide, aucune limite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="267" />
      <source>JSON file of everything: pieces, scenes, orders, prices, reasons.</source>
      <translation>Fichier JSON complet : morceaux, scènes, commandes, prix, raisons.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="270" />
      <source>Where the image of each part of the area comes from, plan by plan.</source>
      <translation>D'où vient l'image de chaque partie de la zone, plan par plan.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="277" />
      <source>A window of days: an acquisition cannot be asked for one exact day.</source>
      <translation>Une fenêtre de plusieurs jours : une acquisition ne se demande pas pour un jour précis.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="280" />
      <source>Replaces the area of the draft: one polygon, at most 999 points, no hole.</source>
      <translation>Remplace la zone du brouillon : un seul polygone, 999 points au plus, sans trou.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="290" />
      <source>Printed on the sheet as it is, such as EXPLANATION of “Estimate quota and price”.</source>
      <translation>Imprimé tel quel sur la fiche, par exemple EXPLANATION de « Estimer quota et prix ».</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="294" />
      <source>Drawn on the map of the sheet: what exists already.</source>
      <translation>Dessiné sur la carte de la fiche : ce qui existe déjà.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="297" />
      <source>Folder for everything, or a file ending in .pdf for the sheet alone.</source>
      <translation>Dossier pour l'ensemble, ou fichier en .pdf pour la fiche seule.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="300" />
      <source>The same request with the same key is ordered once, however often this is run.</source>
      <translation>La même demande avec la même clé n'est commandée qu'une fois, quel que soit le nombre d'exécutions.</translation>
    </message>
  </context>
  <context>
    <name>Path</name>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="40" />
      <source>Sign in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="41" />
      <source>Choose a service and sign in.</source>
      <translation>Choisir un service et se connecter.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="42" />
      <source>Start with the training service: it needs no account, and nothing in it is real. Searching needs no sign-in; downloading and requesting do.</source>
      <translation>Commencez par le service de formation : il se passe de compte et rien n'y est réel. Chercher ne demande pas de connexion ; télécharger et demander, si.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="51" />
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="52" />
      <source>Say where: draw, or take a file.</source>
      <translation>Dire où : dessiner, ou prendre un fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="53" />
      <source>Draw a rectangle or a polygon, or take the map view, a selection or a file. Its size in km² decides quota and price.</source>
      <translation>Dessinez un rectangle ou un polygone, ou prenez la vue, une sélection ou un fichier. Sa surface en km² décide du quota et du prix.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="63" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="64" />
      <source>See which images exist already.</source>
      <translation>Voir quelles images existent déjà.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="65" />
      <source>What exists is free and immediate: look before you ask. Each row is a scene; its outline is on the map, and choosing one chooses the other.</source>
      <translation>Ce qui existe est gratuit et immédiat : regardez avant de demander. Chaque ligne est une scène ; son emprise est sur la carte, et choisir l'une choisit l'autre.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="76" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="77" />
      <source>Look at a scene on the map.</source>
      <translation>Regarder une scène sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="78" />
      <source>A quicklook is a small picture of a scene. Put it on the map to see where the clouds are before you download gigabytes.</source>
      <translation>L'aperçu est une petite image de la scène. Posez-le sur la carte pour voir où sont les nuages avant de télécharger des gigaoctets.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="88" />
      <source>Quota</source>
      <translation>Quota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="89" />
      <source>See what a request uses and costs.</source>
      <translation>Voir ce qu'une demande utilise et coûte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="90" />
      <source>Nothing free over your area? See what is left of your free quota, and what a request would use and cost, line by line.</source>
      <translation>Rien de gratuit sur votre zone ? Voyez ce qui reste de votre quota de gratuité, et ce qu'une demande prendrait et coûterait, ligne par ligne.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="99" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="100" />
      <source>Compare what is free, what the archive has and what is new.</source>
      <translation>Comparer le gratuit, l'archive et une nouvelle acquisition.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="103" />
      <source>Say what for, when and for how much: the plugin compares what is free, what can be ordered from the archive, and a new acquisition, with its price and its delay.</source>
      <translation>Dites pour quel usage, quand et pour combien : l'extension compare ce qui est gratuit, ce que l'archive permet de commander et une nouvelle acquisition, avec prix et délai.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="113" />
      <source>Request</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="114" />
      <source>Ask for an image, follow it.</source>
      <translation>Demander une image, la suivre.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="115" />
      <source>Ask for an image from the supplier's archive, or for a new acquisition. The drafts keep what you type; Which product? helps to choose.</source>
      <translation>Demandez une image de l'archive du fournisseur, ou une nouvelle acquisition. Les brouillons gardent ce que vous tapez ; Quel produit ? aide à choisir.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="124" />
      <source>Load</source>
      <translation>Charger</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="125" />
      <source>Download the image, see it on the map.</source>
      <translation>Télécharger l'image, la voir sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="126" />
      <source>The image comes to your disk and onto the map, in its place and colours. Deliveries you already have can be opened here too.</source>
      <translation>L'image arrive sur votre disque puis sur la carte, à sa place et dans ses couleurs. Les livraisons que vous avez déjà s'ouvrent ici aussi.</translation>
    </message>
  </context>
  <context>
    <name>PlaceSearch</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="124" />
      <source>DINAMIS places</source>
      <translation>DINAMIS : lieux</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="178" />
      <source>Country, commune…</source>
      <translation>Pays, commune…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="183" />
      <source>Name of a place</source>
      <translation>Nom de lieu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="184" />
      <source>Countries and French départements, these also by their number, are found without network, in coarse outlines. Enter or the button looks for communes and EPCI, by name, INSEE or SIREN code, at geo.api.gouv.fr; for one that is called as a country or département is, press the button.</source>
      <translation>Les pays et les départements français, ceux-ci aussi par leur numéro, sont trouvés sans réseau, en contours simplifiés. Entrée ou le bouton cherche les communes et les EPCI, par nom, code INSEE ou SIREN, sur geo.api.gouv.fr ; pour une commune qui porte le nom d'un pays ou d'un département, cliquez sur le bouton.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="198" />
      <source>F&amp;ind</source>
      <translation>C&amp;hercher</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="198" />
      <source>Looks for communes and EPCI</source>
      <translation>Cherche les communes et les EPCI</translation>
    </message>
  </context>
  <context>
    <name>Plan</name>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="41" />
      <source>{} m or finer</source>
      <translation>{} m ou mieux</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="45" />
      <source>incidence up to {}°</source>
      <translation>incidence jusqu'à {}°</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="56" />
      <source>ortho</source>
      <translation>ortho</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="57" />
      <source>stereo pairs, primary</source>
      <translation>couples stéréo, niveau primaire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="62" />
      <source>From: {}. Season, age and goal are our proposal.</source>
      <translation>D'après : {}. Saison, âge et but sont notre proposition.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="69" />
      <source>as few images as can be</source>
      <translation>le moins d'images possible</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="70" />
      <source>the newest</source>
      <translation>les plus récentes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="71" />
      <source>the clearest</source>
      <translation>les moins nuageuses</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="72" />
      <source>all of one season</source>
      <translation>toutes d'une même saison</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="99" />
      <source>Nothing to pay</source>
      <translation>Rien à payer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="102" />
      <source>No published price</source>
      <translation>Pas de prix publié</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="104" />
      <source>Estimate: free within the quota</source>
      <translation>Estimation : gratuit dans le quota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="105" />
      <source>Estimate: {} before VAT</source>
      <translation>Estimation : {} hors taxes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="112" />
      <source>Above your budget</source>
      <translation>Au-dessus de votre budget</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="113" />
      <source>The budget cannot be checked</source>
      <translation>Le budget ne peut pas être vérifié</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="126" />
      <source>{}: {} of the free quota left</source>
      <translation>{} : reste {} du quota de gratuité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="135" />
      <source>Today</source>
      <translation>Aujourd'hui</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="139" />
      <source>{} (assumed)</source>
      <translation>{} (hypothèse)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="146" />
      <source>To be taken</source>
      <translation>À acquérir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="149" />
      <source>Images: {}, of {}</source>
      <translation>Images : {}, du {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="151" />
      <source>Images: {}, from {} to {}</source>
      <translation>Images : {}, du {} au {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="169" />
      <source>{}, archive: {}. Images: {}; areas to order: {}.</source>
      <translation>{}, archive : {}. Images : {} ; zones à commander : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="174" />
      <source>{}, new acquisition: {}. Areas to order: {}.</source>
      <translation>{}, nouvelle acquisition : {}. Zones à commander : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="177" />
      <source>{} {} of it lie beyond what is missing.</source>
      <translation>{} Dont {} au-delà de ce qui manque.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="186" />
      <source>Free first: all of the area is free.</source>
      <translation>D'abord le gratuit : toute la zone est gratuite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="188" />
      <source>Free first: nothing that is kept on this computer suits.</source>
      <translation>D'abord le gratuit : rien de ce que garde cet ordinateur ne convient.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="192" />
      <source>Free first: nothing that suits is free here.</source>
      <translation>D'abord le gratuit : rien de gratuit ne convient ici.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="193" />
      <source>Free first: {} of the area is free.</source>
      <translation>D'abord le gratuit : {} de la zone est gratuit.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="203" />
      <source>Missing: {} in {} parts.</source>
      <translation>Il manque {}, en {} morceaux.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="205" />
      <source>Missing: {} in one piece.</source>
      <translation>Il manque {}, d'un seul tenant.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="208" />
      <source>Asking for it takes {} more, as suppliers take no holes.</source>
      <translation>La demander prend {} de plus, les fournisseurs n'acceptant pas de trous.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="217" />
      <source>Scenes that suit: {} free, {} in the archive.</source>
      <translation>Scènes qui conviennent : {} gratuites, {} dans l'archive.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="219" />
      <source>Stereo pairs that suit: {} free, {} in the archive.</source>
      <translation>Couples stéréo qui conviennent : {} gratuits, {} dans l'archive.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="224" />
      <source>Left out: {}, whose cloud or incidence the catalogue does not tell.</source>
      <translation>Écartées : {}, dont le catalogue ne dit pas le couvert nuageux ou l'incidence.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="230" />
      <source>Only what is kept on this computer was looked at.</source>
      <translation>Seul ce qui est gardé sur cet ordinateur a été examiné.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="239" />
      <source>Scenes for download: {}.</source>
      <translation>Scènes à télécharger : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="242" />
      <source>Requests drafted: {}. None was sent.</source>
      <translation>Demandes préparées : {}. Aucune n'a été envoyée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="250" />
      <source>No image suits, and no day is left for a new acquisition. Choose a later last day, or allow more cloud or older images.</source>
      <translation>Aucune image ne convient, et il ne reste pas de jour pour une nouvelle acquisition. Choisissez un dernier jour plus tardif, ou acceptez plus de nuages ou des images plus anciennes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="255" />
      <source>No image suits. Allow more cloud or older images, or ask for less.</source>
      <translation>Aucune image ne convient. Acceptez plus de nuages ou des images plus anciennes, ou demandez moins.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="19" />
      <source>en</source>
      <translation>fr</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="24" />
      <source>Free</source>
      <translation>Gratuit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="25" />
      <source>Archive</source>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="26" />
      <source>New acquisition</source>
      <translation>Nouvelle acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="27" />
      <source>Uncovered</source>
      <translation>Non couvert</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="59" />
      <source>{} to {}</source>
      <translation>{} à {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="68" />
      <source>{}; but {}.</source>
      <translation>{} ; mais {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="74" />
      <source>{}, and {}</source>
      <translation>{} et {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="79" />
      <source>Everything you need is free, and there today</source>
      <translation>Tout ce qu'il vous faut est gratuit et disponible aujourd'hui</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="82" />
      <source>It costs nothing, and is there today</source>
      <translation>Il ne coûte rien et il est disponible aujourd'hui</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="85" />
      <source>It takes what is free, and orders only what is missing, from images that exist</source>
      <translation>Il prend ce qui est gratuit, et ne commande que ce qui manque, parmi les images qui existent</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="88" />
      <source>It takes what is free, and has only what is missing taken anew</source>
      <translation>Il prend ce qui est gratuit, et ne fait acquérir que ce qui manque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="91" />
      <source>It covers all that can be: what is free, then the archive, and the rest anew</source>
      <translation>Il couvre tout ce qui peut l'être : le gratuit, puis l'archive, et le reste en nouvelle acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="94" />
      <source>The images exist already, so that no satellite must be programmed</source>
      <translation>Les images existent déjà, sans programmation de satellite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="97" />
      <source>It orders the images that exist, and has only the rest taken anew</source>
      <translation>Il commande les images qui existent, et ne fait acquérir que le reste</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="100" />
      <source>It gives new images of the whole area, of one period</source>
      <translation>Il donne des images nouvelles de toute la zone, d'une même période</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="107" />
      <source>it costs {} before VAT</source>
      <translation>il coûte {} hors taxes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="111" />
      <source>it is {} above your budget</source>
      <translation>il dépasse votre budget de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="116" />
      <source>no price is published: ask {}</source>
      <translation>aucun prix n'est publié : demandez à {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="121" />
      <source>your budget leaves out {} more images</source>
      <translation>votre budget laisse de côté {} autres images</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="126" />
      <source>{} ({}) stay uncovered</source>
      <translation>{} ({}) restent non couverts</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="131" />
      <source>it may take {} days</source>
      <translation>il peut prendre {} jours</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="135" />
      <source>{} are ordered beyond what is missing</source>
      <translation>{} sont commandés au-delà de ce qui manque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="142" />
      <source>the images are of {} days over {} years</source>
      <translation>les images sont de {} jours sur {} ans</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="144" />
      <source>the images are of {} days over {} months</source>
      <translation>les images sont de {} jours sur {} mois</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="149" />
      <source>the oldest image is of {}</source>
      <translation>la plus ancienne image est de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="153" />
      <source>images to orthorectify first: {}</source>
      <translation>images à orthorectifier d'abord : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="158" />
      <source>clouds may prevent it</source>
      <translation>les nuages peuvent l'empêcher</translation>
    </message>
  </context>
  <context>
    <name>PlanCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="83" />
      <source>Price, line by line</source>
      <translation>Le prix, ligne à ligne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="90" />
      <source>Show on map</source>
      <translation>Voir sur la carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="92" />
      <source>Shows what comes from where</source>
      <translation>Montre d'où vient quoi</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="95" />
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="97" />
      <source>Queues what is free for download, and drafts the request for the rest</source>
      <translation>Met en file ce qui est gratuit, et prépare la demande pour le reste</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="112" />
      <source>Covers</source>
      <translation>Couvre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="113" />
      <source>Costs</source>
      <translation>Coûte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="115" />
      <source>Quota</source>
      <translation>Quota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="116" />
      <source>There by</source>
      <translation>Disponible</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="117" />
      <source>Images</source>
      <translation>Images</translation>
    </message>
  </context>
  <context>
    <name>PlanForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="101" />
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="113" />
      <source>What for</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="114" />
      <source>Proposes the images that suit: mission, level, season and limits.</source>
      <translation>Propose les images qui conviennent : mission, niveau, saison et limites.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="115" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="116" />
      <source>The oldest image that is of use.</source>
      <translation>L'image la plus ancienne qui soit utile.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="117" />
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="118" />
      <source>Days that lie ahead are for a new acquisition: a window, never one day.</source>
      <translation>Les jours à venir servent à une nouvelle acquisition : une période, jamais un seul jour.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="119" />
      <source>Clouds at most</source>
      <translation>Couvert nuageux ≤</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="120" />
      <source>Share of a scene that clouds may hide.</source>
      <translation>Part d'une scène que les nuages peuvent cacher.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="121" />
      <source>Money at most</source>
      <translation>Budget maximal</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="122" />
      <source>Before VAT, for everything that is ordered.</source>
      <translation>Hors taxes, pour tout ce qui est commandé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="123" />
      <source>Prefer</source>
      <translation>Préférer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="124" />
      <source>What matters most where several free images cover the area.</source>
      <translation>Ce qui compte le plus lorsque plusieurs images gratuites couvrent la zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="125" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="126" />
      <source>The kind of authorised user (UIA) your entity is: it decides the price.</source>
      <translation>Le type d'utilisateur institutionnel autorisé (UIA) qu'est votre entité : il décide du prix.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="135" />
      <source>&amp;What for</source>
      <translation>&amp;Usage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="137" />
      <source>&amp;Days</source>
      <translation>&amp;Jours</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="138" />
      <source>C&amp;louds ≤</source>
      <translation>&amp;Nuages ≤</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="139" />
      <source>Mone&amp;y ≤</source>
      <translation>&amp;Budget ≤</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="140" />
      <source>P&amp;refer</source>
      <translation>P&amp;référer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="141" />
      <source>Cate&amp;gory</source>
      <translation>&amp;Catégorie</translation>
    </message>
  </context>
  <context>
    <name>PlanImages</name>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="29" />
      <source>Plan images for a need</source>
      <translation>Planifier des images pour un besoin</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="32" />
      <source>Compares up to three ways to get images of an area: free now, from the archive, a new acquisition, or a mix. PURPOSE: base_map, change, vegetation, coast, surface_model, emergency or teaching; it proposes START, END and MAX_CLOUD. CATEGORY: scientific, public (also teaching), private or foreign. BUDGET: euros before VAT. QUOTA_USED: km², or credits for SPOT 6-7. PLANS: everything as JSON. BEST, SHARE and PRICE_EUR are of the plan that covers most within the budget.</source>
      <translation>Compare jusqu'à trois façons d'obtenir des images d'une zone : gratuit tout de suite, archive, nouvelle acquisition, ou un mélange. PURPOSE : base_map, change, vegetation, coast, surface_model, emergency ou teaching ; il propose START, END et MAX_CLOUD. CATEGORY : scientific, public (enseignement compris), private ou foreign. BUDGET : euros hors taxes. QUOTA_USED : km², ou crédits pour SPOT 6-7. PLANS : tout, en JSON. BEST, SHARE et PRICE_EUR sont ceux du plan qui couvre le plus sans dépasser le budget.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="43" />
      <source>Area</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="45" />
      <source>What for</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="46" />
      <source>Category of user</source>
      <translation>Catégorie d'utilisateur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="47" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="51" />
      <source>First day (YYYY-MM-DD)</source>
      <translation>Premier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="52" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation>Dernier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="57" />
      <source>Clouds at most (%)</source>
      <translation>Nuages au plus (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="58" />
      <source>Money at most (€ before VAT)</source>
      <translation>Budget maximal (€ hors taxes)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="59" />
      <source>Quota already used</source>
      <translation>Quota déjà utilisé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="64" />
      <source>Plans</source>
      <translation>Plans</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="67" />
      <source>Pieces of the plans</source>
      <translation>Morceaux des plans</translation>
    </message>
  </context>
  <context>
    <name>PlanLayers</name>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="74" />
      <source>Free first</source>
      <translation>D'abord le gratuit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="81" />
      <source>Stereo pair {}</source>
      <translation>Couple stéréo {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="83" />
      <source>Seen twice</source>
      <translation>Vu deux fois</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="111" />
      <source>Area (km²)</source>
      <translation>Surface (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="121" />
      <source>{}: {} km²</source>
      <translation>{} : {} km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="130" />
      <source>Free</source>
      <translation>Gratuit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="131" />
      <source>From the archive</source>
      <translation>Depuis l'archive</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="132" />
      <source>New acquisition</source>
      <translation>Nouvelle acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="133" />
      <source>Missing</source>
      <translation>Manquant</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="134" />
      <source>Outline of the order</source>
      <translation>Contour de la commande</translation>
    </message>
  </context>
  <context>
    <name>PlanPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="63" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="65" />
      <source>Say what you need: see what is free, what to order, and what it costs.</source>
      <translation>Dites votre besoin : voyez ce qui est gratuit, ce qu'il faut commander et combien cela coûte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="116" />
      <source>DINAMIS plan</source>
      <translation>Plan DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="128" />
      <source>DINAMIS stereo pairs</source>
      <translation>Couples stéréo DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="197" />
      <source>Choose an area first: plans are made for it.</source>
      <translation>Choisissez d'abord une zone : les plans sont faits pour elle.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="201" />
      <source>Area: {}</source>
      <translation>Zone : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="211" />
      <source>&amp;Make plans</source>
      <translation>Comparer les &amp;plans</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="213" />
      <source>Compares what is free, what the archive has, and a new acquisition</source>
      <translation>Compare ce qui est gratuit, ce que l'archive contient et une nouvelle acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="215" />
      <source>Sto&amp;p</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="218" />
      <source>Stereo pairs that exist</source>
      <translation>Couples stéréo existants</translation>
    </message>
  </context>
  <context>
    <name>ProductGuideBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/product_guide_box.py" line="39" />
      <source>Which product?</source>
      <translation>Quel produit ?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/product_guide_box.py" line="47" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/product_guide_box.py" line="48" />
      <source>Each question is about a field of the request, which your answer fills in.</source>
      <translation>Chaque question porte sur un champ de la demande, que votre réponse remplit.</translation>
    </message>
  </context>
  <context>
    <name>ProductStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/product_reading.py" line="91" />
      <location filename="../dinamis_qgis/stations/product_station.py" line="82" />
      <location filename="../dinamis_qgis/stations/mosaic_making.py" line="92" />
      <source>Reading {}…</source>
      <translation>Lecture de {}…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="28" />
      <source>Its place is approximate: choose a terrain model to be nearer.</source>
      <translation>Sa place est approximative : choisissez un modèle de terrain pour être plus près.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="33" />
      <source>There are {} products. Choose those to load, or one mosaic of them.</source>
      <translation>Il y a {} produits. Choisissez ceux à charger, ou une mosaïque.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="46" />
      <source>{} products are on the map.</source>
      <translation>{} produits sont sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="62" />
      <location filename="../dinamis_qgis/stations/product_words.py" line="48" />
      <source>{} is on the map.</source>
      <translation>{} est sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="55" />
      <source>{} more could not be loaded.</source>
      <translation>{} de plus n'ont pas pu être chargés.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_station.py" line="81" />
      <source>DINAMIS product</source>
      <translation>Produit DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_text.py" line="29" />
      <source>Not understood, hence left out: {}.</source>
      <translation>Non compris, donc laissé de côté : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_text.py" line="35" />
      <source>{}: the satellite is {}, which DINAMIS does not deliver. The image is shown as its metadata describe it.</source>
      <translation>{} : le satellite est {}, que DINAMIS ne fournit pas. L'image est affichée telle que ses métadonnées la décrivent.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_text.py" line="48" />
      <source>Missing or damaged, hence empty there: {} and {} more.</source>
      <translation>Manquants ou endommagés, donc vides à cet endroit : {} et {} autres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_text.py" line="52" />
      <source>Missing or damaged, hence empty there: {}.</source>
      <translation>Manquants ou endommagés, donc vides à cet endroit : {}.</translation>
    </message>
  </context>
  <context>
    <name>Products</name>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="46" />
      <source>Licence of DINAMIS, for authorised institutional users: see the licence delivered with the image, and https://dinamis.data-terra.org</source>
      <translation>Licence de DINAMIS, pour les utilisateurs institutionnels autorisés : voir la licence livrée avec l'image, et https://dinamis.data-terra.org</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="80" />
      <source>Taken on {} (UTC).</source>
      <translation>Prise le {} (UTC).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="86" />
      <source>Clouds: {} %.</source>
      <translation>Nuages : {} %.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="89" />
      <source>Incidence: {}°.</source>
      <translation>Incidence : {}°.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="99" />
      <source>In sensor geometry: its place on the map is approximate, computed without a terrain model.</source>
      <translation>En géométrie capteur : sa place sur la carte est approximative, calculée sans modèle de terrain.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="107" />
      <source>In sensor geometry, placed on a terrain model: as precise as the model and the orbit, and not checked on the ground.</source>
      <translation>En géométrie capteur, placée sur un modèle de terrain : aussi précise que le modèle et l'orbite, sans contrôle au sol.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="114" />
      <source>Missing files: {}.</source>
      <translation>Fichiers manquants : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="58" />
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="59" />
      <source>Panchromatic</source>
      <translation>Panchromatique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="61" />
      <source>Natural colour</source>
      <translation>Couleurs naturelles</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="62" />
      <source>First three bands</source>
      <translation>Trois premières bandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="66" />
      <source>False colour (near infrared)</source>
      <translation>Fausses couleurs (proche infrarouge)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="25" />
      <source>{} (approximate place)</source>
      <translation>{} (place approximative)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="27" />
      <source>{} (on terrain)</source>
      <translation>{} (sur le terrain)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="33" />
      <source>pansharpened</source>
      <translation>fusionnée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="40" />
      <source>primary</source>
      <translation>primaire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="42" />
      <source>projected</source>
      <translation>projetée</translation>
    </message>
  </context>
  <context>
    <name>PropertiesTable</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="133" />
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="83" />
      <source>All properties</source>
      <translation>Toutes les propriétés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="116" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="116" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="123" />
      <source>Search in names and values</source>
      <translation>Chercher dans les noms et les valeurs</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="125" />
      <source>Shows the rows that have these letters.</source>
      <translation>Montre les lignes qui contiennent ces lettres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="127" />
      <source>Copies the selected rows, or all that are shown</source>
      <translation>Copie les lignes sélectionnées, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="128" />
      <source>Cop&amp;y</source>
      <translation>Co&amp;pier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="134" />
      <source>All that the service says of the scene, as it says it.</source>
      <translation>Tout ce que le service dit de la scène, tel qu'il le dit.</translation>
    </message>
  </context>
  <context>
    <name>QueryWords</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/query_words.py" line="24" />
      <source>clouds ≤ {} %</source>
      <translation>nuages ≤ {} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/query_words.py" line="30" />
      <source>other conditions: {}</source>
      <translation>autres conditions : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/query_words.py" line="34" />
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/query_words.py" line="35" />
      <source>everything</source>
      <translation>tout</translation>
    </message>
  </context>
  <context>
    <name>QuicklookGroup</name>
    <message>
      <location filename="../dinamis_qgis/layers/quicklook_group.py" line="78" />
      <source>Quicklooks</source>
      <translation>Aperçus</translation>
    </message>
  </context>
  <context>
    <name>QuicklookPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="56" />
      <source>Quicklook</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="126" />
      <source>Select a scene in the table or on the map to look at it.</source>
      <translation>Sélectionnez une scène dans le tableau ou sur la carte pour la regarder.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="128" />
      <source>A small picture of the scene, to judge it by before downloading.</source>
      <translation>Une petite image de la scène, pour en juger avant de télécharger.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="230" />
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="174" />
      <source>This scene has no quicklook.</source>
      <translation>Cette scène n'a pas d'aperçu.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="176" />
      <source>Loading…</source>
      <translation>Chargement…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="189" />
      <source>This quicklook is not a picture.</source>
      <translation>Cet aperçu n'est pas une image.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="213" />
      <source>{} of {}</source>
      <translation>{} sur {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="218" />
      <source>Newest on top. QGIS's Temporal Controller plays them by date.</source>
      <translation>Les plus récentes au-dessus. Le contrôleur temporel de QGIS les fait défiler par date.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="220" />
      <source>The first {} of {} with a quicklook.</source>
      <translation>Les {} premières sur {} qui ont un aperçu.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="234" />
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="227" />
      <source>Quicklooks are on their way to the map.</source>
      <translation>Des aperçus sont en route vers la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="229" />
      <source>Select a scene first.</source>
      <translation>Sélectionnez d'abord une scène.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="235" />
      <source>None of these scenes has a quicklook.</source>
      <translation>Aucune de ces scènes n'a d'aperçu.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="243" />
      <source>Preview of the scene</source>
      <translation>Aperçu de la scène</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="244" />
      <source>Previous scene</source>
      <translation>Scène précédente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="245" />
      <source>Next scene</source>
      <translation>Scène suivante</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="250" />
      <source>Places the quicklook on the four corners of the scene.</source>
      <translation>Pose l'aperçu sur les quatre coins de la scène.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="251" />
      <source>Show on the &amp;map</source>
      <translation>Montrer sur la &amp;carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="253" />
      <source>Show &amp;all chosen on the map</source>
      <translation>Mon&amp;trer toutes les scènes choisies</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="255" />
      <source>&amp;Stop</source>
      <translation>&amp;Arrêter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="259" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="286" />
      <source>Placed by its four corners: tens to hundreds of metres off. For judging clouds and cover, not for measuring.</source>
      <translation>Posé par ses quatre coins : des dizaines à des centaines de mètres d'écart. Pour juger des nuages et de l'emprise, pas pour mesurer.</translation>
    </message>
  </context>
  <context>
    <name>QuicklookStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/quicklook_station.py" line="77" />
      <source>DINAMIS quicklooks</source>
      <translation>DINAMIS : aperçus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/quicklook_station.py" line="77" />
      <source>DINAMIS quicklook</source>
      <translation>DINAMIS : aperçu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/quicklook_station.py" line="132" />
      <source>Quicklooks on the map: {}. Missing: {}. {}</source>
      <translation>Aperçus sur la carte : {}. Manquants : {}. {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/quicklook_station.py" line="137" />
      <source>{} quicklooks are on the map.</source>
      <translation>{} aperçus sont sur la carte.</translation>
    </message>
  </context>
  <context>
    <name>QuotaBars</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="94" />
      <source>{} left of {}</source>
      <translation>{} restants sur {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="98" />
      <source>What your entity may still have free of charge. Period: {}</source>
      <translation>Ce que votre entité peut encore avoir gratuitement. Période : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="99" />
      <source>by request</source>
      <translation>par demande</translation>
    </message>
  </context>
  <context>
    <name>QuotaFit</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="109" />
      <source>Images kept: {kept} of {all}</source>
      <translation>Images gardées : {kept} sur {all}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="110" />
      <source>Parts left out: {out} of {all}</source>
      <translation>Parties écartées : {out} sur {all}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="111" />
      <source>Edge taken off: {metres} m</source>
      <translation>Bord rogné : {metres} m</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="112" />
      <source>Same shape, smaller</source>
      <translation>Même forme, réduite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="119" />
      <source>{} – {}</source>
      <translation>{} – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="127" />
      <source>Left out: {}.</source>
      <translation>Écartées : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="130" />
      <source>Parts left out, by size: {}.</source>
      <translation>Parties écartées, par taille : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="134" />
      <source>Round its middle; where it has dents, it may reach out of the area.</source>
      <translation>Autour de son milieu ; là où elle a des creux, elle peut sortir de la zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="139" />
      <source>It stays inside of the area.</source>
      <translation>Elle reste à l'intérieur de la zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="142" />
      <source>There are too many to compare every choice: a better one may exist.</source>
      <translation>Il y en a trop pour comparer tous les choix : il peut en exister un meilleur.</translation>
    </message>
  </context>
  <context>
    <name>QuotaFitBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="38" />
      <source>&amp;Fit my quota</source>
      <translation>Tenir dans mon &amp;quota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="40" />
      <source>Looks for what to leave out, or how to make the area smaller, to pay nothing</source>
      <translation>Cherche ce qu'il faut écarter, ou comment réduire la zone, pour ne rien payer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="70" />
      <source>DINAMIS quota</source>
      <translation>Quota DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="82" />
      <source>Free, each of these:</source>
      <translation>Gratuit, au choix :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="84" />
      <source>Nothing of this request can be made free.</source>
      <translation>Rien dans cette demande ne peut être rendu gratuit.</translation>
    </message>
  </context>
  <context>
    <name>QuotaForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="63" />
      <source>The images chosen: {}</source>
      <translation>Les images choisies : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="81" />
      <source>Each image counts: the views of a pair are two images.</source>
      <translation>Chaque image compte : les vues d'un couple sont deux images.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="85" />
      <source>The area</source>
      <translation>La zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="89" />
      <source>From the archive</source>
      <translation>Depuis l'archive</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="90" />
      <source>New acquisition</source>
      <translation>Nouvelle acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="95" />
      <source>One view (mono)</source>
      <translation>Une vue (mono)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="96" />
      <source>Stereo pair</source>
      <translation>Couple stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="97" />
      <source>Tri-stereo</source>
      <translation>Tri-stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="105" />
      <source>Stereo: two or three views in one pass, for a surface model. How it counts in the quota is assumed.</source>
      <translation>Stéréo : deux ou trois vues en un passage, pour un modèle de surface (MNS). Son décompte dans le quota est une hypothèse.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="115" />
      <source>&amp;Priced</source>
      <translation>&amp;Porte sur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="116" />
      <source>The area as a whole, or the images chosen in the search that must be ordered: each for what it shows of the area.</source>
      <translation>La zone entière, ou les images choisies dans la recherche qui sont à commander : chacune pour ce qu'elle montre de la zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="124" />
      <source>&amp;Mission</source>
      <translation>&amp;Mission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="125" />
      <source>Which satellites would take the image.</source>
      <translation>Quels satellites prendraient l'image.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="130" />
      <source>&amp;Kind</source>
      <translation>&amp;Type</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="131" />
      <source>The archive holds images that exist; a new acquisition (tasking) is programmed.</source>
      <translation>L'archive contient des images qui existent ; une nouvelle acquisition est programmée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="139" />
      <source>&amp;Views</source>
      <translation>&amp;Vues</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="145" />
      <source>&amp;Category</source>
      <translation>&amp;Catégorie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="146" />
      <source>The kind of authorised user (UIA) your entity is. Teaching is public; French public and scientific users keep their category wherever they are posted.</source>
      <translation>Le type d'utilisateur institutionnel autorisé (UIA) qu'est votre entité. L'enseignement est public ; les utilisateurs publics et scientifiques français gardent leur catégorie où qu'ils soient en poste.</translation>
    </message>
  </context>
  <context>
    <name>QuotaPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="57" />
      <source>Quota and price</source>
      <translation>Quota et prix</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="59" />
      <source>What a request for your area would use and cost: an estimate.</source>
      <translation>Ce qu'une demande sur votre zone prendrait et coûterait : une estimation.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="143" />
      <source>None of the images chosen shows your area.</source>
      <translation>Aucune des images choisies ne montre votre zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="144" />
      <source>Choose an area first: its size decides quota and price.</source>
      <translation>Choisissez d'abord une zone : sa surface décide du quota et du prix.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="170" />
      <source>{} free, {} to pay</source>
      <translation>{} gratuits, {} à payer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="199" />
      <source>The estimate was copied, with every step: paste it for whoever signs.</source>
      <translation>L'estimation est copiée, étape par étape : collez-la pour la personne qui signe.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="209" />
      <source>Sign in to see what is left of your free quota.</source>
      <translation>Connectez-vous pour voir ce qui reste de votre quota de gratuité.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="212" />
      <source>The service does not tell your quota: the tariff table counts.</source>
      <translation>Le service n'indique pas votre quota : celui de la grille tarifaire compte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="221" />
      <source>This is the quota of your category: {}. The estimate is for another one.</source>
      <translation>C'est le quota de votre catégorie : {}. L'estimation est pour une autre.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="236" />
      <source>Step by step</source>
      <translation>Étape par étape</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="240" />
      <source>Cop&amp;y the estimate</source>
      <translation>Copie&amp;r l'estimation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="242" />
      <source>Copies it as text, each step with its source, for the person who signs</source>
      <translation>La copie en texte, chaque étape avec sa source, pour la personne qui signe</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="245" />
      <source>&amp;Request this image</source>
      <translation>&amp;Demander cette image</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="247" />
      <source>Goes to the next station with these choices</source>
      <translation>Passe à l'étape suivante avec ces choix</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="254" />
      <source>Free quota</source>
      <translation>Quota de gratuité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="257" />
      <source>Estimate</source>
      <translation>Estimation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="269" />
      <source>Tariff</source>
      <translation>Tarif</translation>
    </message>
  </context>
  <context>
    <name>RequestActions</name>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="83" />
      <source>DINAMIS delivery</source>
      <translation>DINAMIS : livraison</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="93" />
      <source>DINAMIS withdrawal</source>
      <translation>Retrait DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="142" />
      <source>{} requests written to {}.</source>
      <translation>{} demandes écrites dans {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="165" />
      <source>No longer where it was noted: {}.</source>
      <translation>N'est plus à l'endroit noté : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="170" />
      <source>“{}” was taken back. Note it again if that was a mistake.</source>
      <translation>« {} » a été repris. Notez-le de nouveau si c'était une erreur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="176" />
      <source>Request {} is withdrawn.</source>
      <translation>La demande {} est retirée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="178" />
      <source>The service was asked to withdraw request {}. It has not done so yet.</source>
      <translation>Le retrait de la demande {} est demandé au service. Il ne l'a pas encore fait.</translation>
    </message>
  </context>
  <context>
    <name>RequestAlgorithm</name>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="35" />
      <source>Draft (JSON)</source>
      <translation>Brouillon (JSON)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="41" />
      <source>Area</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="47" />
      <source>Good for: {}</source>
      <translation>Convient à : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="48" />
      <source>First day (YYYY-MM-DD)</source>
      <translation>Premier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="49" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation>Dernier jour (AAAA-MM-JJ)</translation>
    </message>
  </context>
  <context>
    <name>RequestAnswering</name>
    <message>
      <location filename="../dinamis_qgis/processing/answers/given_request.py" line="61" />
      <source>Still to fill in or to correct: {} ({})</source>
      <translation>À remplir ou à corriger : {} ({})</translation>
    </message>
  </context>
  <context>
    <name>RequestFollower</name>
    <message>
      <location filename="../dinamis_qgis/stations/request_follower.py" line="137" />
      <source>{} more requests have changed: see My requests.</source>
      <translation>{} autres demandes ont changé : voyez Mes demandes.</translation>
    </message>
  </context>
  <context>
    <name>RequestForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="242" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="243" />
      <source>Fills in what suits a use. Everything can be changed afterwards.</source>
      <translation>Remplit ce qui convient à un usage. Tout peut ensuite être modifié.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="263" />
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="244" />
      <source>Good for</source>
      <translation>Convient à</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="245" />
      <source>I accept the &amp;licence and the charter</source>
      <translation>J'accepte la &amp;licence et la charte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="249" />
      <source>I accept the licence and the charter</source>
      <translation>J'accepte la licence et la charte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="250" />
      <source>The supplier's licence for authorised institutional users (UIA), and the DINAMIS charter that your entity signed.</source>
      <translation>La licence du fournisseur pour les utilisateurs institutionnels autorisés (UIA), et la charte DINAMIS que votre entité a signée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_groups.py" line="22" />
      <source>How it is taken</source>
      <translation>Prise de vue</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_groups.py" line="23" />
      <source>How it is delivered</source>
      <translation>Livraison</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_groups.py" line="24" />
      <source>What it is for</source>
      <translation>À quoi elle sert</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_groups.py" line="25" />
      <source>Who asks</source>
      <translation>Qui demande</translation>
    </message>
  </context>
  <context>
    <name>RequestLayer</name>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="68" />
      <source>My requests</source>
      <translation>Mes demandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="145" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="146" />
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="147" />
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="148" />
      <source>Kind of request</source>
      <translation>Type de demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="149" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="150" />
      <source>Sent</source>
      <translation>Envoyée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="151" />
      <source>State since</source>
      <translation>État depuis</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="152" />
      <source>Ended</source>
      <translation>Terminée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="153" />
      <source>Images delivered</source>
      <translation>Images livrées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="154" />
      <source>Area (km²)</source>
      <translation>Surface (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="155" />
      <source>Estimated price (€)</source>
      <translation>Prix estimé (€)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="156" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
  </context>
  <context>
    <name>RequestList</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="98" />
      <source>Withdraw request {} ({})? It cannot be taken back; the same image would be asked for as a new request.</source>
      <translation>Retirer la demande {} ({}) ? C'est sans retour ; la même image serait à redemander par une nouvelle demande.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="104" />
      <source>Withdraw the request</source>
      <translation>Retirer la demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="106" />
      <source>&amp;Withdraw it</source>
      <translation>Re&amp;tirer la demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="107" />
      <source>&amp;Keep it</source>
      <translation>&amp;Garder la demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="116" />
      <source>Requests as CSV</source>
      <translation>Demandes en CSV</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="160" />
      <source>None yet. What you send is followed here.</source>
      <translation>Aucune pour l'instant. Ce que vous envoyez est suivi ici.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="163" />
      <source>Sign in to see what became of your requests.</source>
      <translation>Connectez-vous pour voir ce que sont devenues vos demandes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="170" />
      <source>Delivered. DINAMIS is glad to hear what the image brought you: write to it under Ask support.</source>
      <translation>Livrée. DINAMIS sera heureux de savoir ce que l'image vous a apporté (retour d'expérience) : écrivez-lui par Demander de l'aide.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="181" />
      <source>My requests</source>
      <translation>Mes demandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="182" />
      <source>One row a request, with its state; below stands what is next for the one chosen.</source>
      <translation>Une ligne par demande, avec son état ; dessous, la suite pour celle qui est choisie.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="205" />
      <source>&amp;Get the delivery</source>
      <translation>&amp;Récupérer la livraison</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="207" />
      <source>Puts the delivered images into the download queue.</source>
      <translation>Met les images livrées dans la file de téléchargement.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="210" />
      <source>&amp;Withdraw…</source>
      <translation>Re&amp;tirer…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="212" />
      <source>Asks the service to give the request up; only where it offers that.</source>
      <translation>Demande au service d'abandonner la demande ; seulement là où il le propose.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="215" />
      <source>&amp;Note a state…</source>
      <translation>&amp;Noter un état…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="217" />
      <source>Writes down what you learnt of a request that you follow by hand.</source>
      <translation>Note ce que vous avez appris d'une demande que vous suivez à la main.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="220" />
      <source>Ta&amp;ke back</source>
      <translation>Re&amp;prendre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="222" />
      <source>Undoes what was noted last of this request.</source>
      <translation>Annule ce qui a été noté en dernier pour cette demande.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="225" />
      <source>&amp;Duplicate as a draft</source>
      <translation>&amp;Dupliquer en brouillon</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="227" />
      <source>Opens a new draft that says the same. Nothing is sent.</source>
      <translation>Ouvre un nouveau brouillon qui dit la même chose. Rien n'est envoyé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="230" />
      <source>Ask su&amp;pport…</source>
      <translation>Demander de l'&amp;aide…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="232" />
      <source>Whom to write to, with the reference of the request.</source>
      <translation>À qui écrire, avec la référence de la demande.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="235" />
      <source>&amp;Look now</source>
      <translation>Act&amp;ualiser</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="235" />
      <source>Asks what became of the requests.</source>
      <translation>Demande ce que sont devenues les demandes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="238" />
      <source>On the &amp;map</source>
      <translation>Sur la &amp;carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="240" />
      <source>Adds all requests as a layer, drawn by their state.</source>
      <translation>Ajoute toutes les demandes en une couche, dessinées selon leur état.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="243" />
      <source>As &amp;CSV…</source>
      <translation>En &amp;CSV…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="243" />
      <source>Writes all requests to a file.</source>
      <translation>Écrit toutes les demandes dans un fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="246" />
      <source>My acti&amp;vity…</source>
      <translation>Mon acti&amp;vité…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="248" />
      <source>What was asked for, delivered and downloaded, by year. Stays here.</source>
      <translation>Ce qui a été demandé, livré et téléchargé, par année. Cela reste ici.</translation>
    </message>
  </context>
  <context>
    <name>RequestPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="97" />
      <source>Request {} had arrived before you changed it. The changes were not sent: send them as a new request if you need both.</source>
      <translation>La demande {} était arrivée avant que vous la modifiiez. Les modifications n'ont pas été envoyées : envoyez-les comme nouvelle demande si vous avez besoin des deux.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="103" />
      <source>Request {} had arrived already. It was not sent a second time.</source>
      <translation>La demande {} était déjà arrivée. Elle n'a pas été envoyée une seconde fois.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="107" />
      <source>Request {} was received. Its status is followed here.</source>
      <translation>La demande {} a été reçue. Son état est suivi ici.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="284" />
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="61" />
      <source>Request</source>
      <translation>Demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="63" />
      <source>Ask for an image from the archive, or for a new acquisition.</source>
      <translation>Demandez une image de l'archive, ou une nouvelle acquisition.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="149" />
      <source>Sending…</source>
      <translation>Envoi…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="151" />
      <source>DINAMIS request</source>
      <translation>DINAMIS : demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="210" />
      <source>Not sent. Still to fill in or to correct: {}.</source>
      <translation>Non envoyée. À remplir ou à corriger : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="261" />
      <source>&amp;Send</source>
      <translation>&amp;Envoyer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="261" />
      <source>Sends it once, and follows it</source>
      <translation>L'envoie une seule fois, et la suit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="264" />
      <source>Re&amp;quest sheet…</source>
      <translation>Fi&amp;che de demande…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="266" />
      <source>Makes the sheet to sign, and each field ready to copy for DINAMIS's site.</source>
      <translation>Prépare la fiche à signer, et chaque champ prêt à copier sur le site de DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="269" />
      <source>This service takes no requests. Make the request sheet, and file it on DINAMIS's site: it is then followed here.</source>
      <translation>Ce service ne prend pas de demandes. Faites la fiche de demande et déposez-la sur le site de DINAMIS : elle est ensuite suivie ici.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="275" />
      <source>&amp;When?</source>
      <translation>&amp;Quand ?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="277" />
      <source>Asks when a satellite could take it. Nothing is ordered.</source>
      <translation>Demande quand un satellite pourrait la prendre. Rien n'est commandé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="296" />
      <source>&amp;New request</source>
      <translation>No&amp;uvelle demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="297" />
      <source>M&amp;y requests</source>
      <translation>Me&amp;s demandes</translation>
    </message>
  </context>
  <context>
    <name>RequestSheetDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="60" />
      <source>Request sheet</source>
      <translation>Fiche de demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="79" />
      <source>Written to {}: {}.</source>
      <translation>Écrit dans {} : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="88" />
      <source>Request {} is tracked under My requests. Quote it whenever you write.</source>
      <translation>La demande {} est suivie dans Mes demandes. Citez-la dans chaque message.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="94" />
      <source>Copied: {}</source>
      <translation>Copié : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="103" />
      <source>The sheet, the area and the request are written here, into a folder.</source>
      <translation>La fiche, la zone et la demande sont écrites ici, dans un dossier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="104" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="106" />
      <source>&amp;Write the sheet and the area</source>
      <translation>Écri&amp;re la fiche et la zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="108" />
      <source>PDF to sign, area as GeoPackage, GeoJSON and KML, request as JSON.</source>
      <translation>PDF à signer, zone en GeoPackage, GeoJSON et KML, demande en JSON.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="110" />
      <source>&amp;Open the request application</source>
      <translation>&amp;Ouvrir l'application de demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="115" />
      <source>DINAMIS reference</source>
      <translation>Référence DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="116" />
      <source>With it, a request that was filed on DINAMIS's site is listed among yours.</source>
      <translation>Grâce à elle, une demande déposée sur le site de DINAMIS figure parmi les vôtres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="118" />
      <source>Reference that DINAMIS gave</source>
      <translation>Référence donnée par DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="119" />
      <source>&amp;Track it</source>
      <translation>&amp;Suivre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="120" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="127" />
      <source>1. The files</source>
      <translation>1. Les fichiers</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="130" />
      <source>2. The request application of DINAMIS</source>
      <translation>2. L'application de demande de DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="131" />
      <source>A member files the need on the web. Copy each field with the button beside it, and attach the area and the signed sheet.</source>
      <translation>Un adhérent exprime son besoin sur le web. Copiez chaque champ avec le bouton à côté, et joignez la zone et la fiche signée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="139" />
      <source>3. The reference</source>
      <translation>3. La référence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="166" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="169" />
      <source>Copy: {}</source>
      <translation>Copier : {}</translation>
    </message>
  </context>
  <context>
    <name>RequestSubject</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="35" />
      <source>Pas&amp;te identifiers…</source>
      <translation>Coller des iden&amp;tifiants…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="37" />
      <source>Asks for images of the supplier's archive by their identifiers.</source>
      <translation>Demande des images de l'archive du fournisseur par leurs identifiants.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="76" />
      <source>Not in this request: {} chosen images of another mission.</source>
      <translation>Hors de cette demande : {} images choisies d'une autre mission.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="88" />
      <source>No area yet: a request is for one.</source>
      <translation>Pas encore de zone : une demande porte sur une zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="91" />
      <source>A new image over {} km².</source>
      <translation>Une nouvelle image sur {} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="93" />
      <source>A coverage of {} km².</source>
      <translation>Une couverture de {} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="95" />
      <source>No scene to order yet: search the supplier's archive and select some, or paste their identifiers.</source>
      <translation>Pas encore de scène à commander : cherchez dans l'archive du fournisseur et sélectionnez-en, ou collez leurs identifiants.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="101" />
      <source>Scenes of the archive: {} ({})</source>
      <translation>Scènes d'archive : {} ({})</translation>
    </message>
  </context>
  <context>
    <name>RequestText</name>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="36" />
      <source>Request for satellite images</source>
      <translation>Fiche de demande d'imagerie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="38" />
      <source>Made on {} with DINAMIS for QGIS</source>
      <translation>Faite le {} avec DINAMIS pour QGIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="41" />
      <source>Page {} of {}</source>
      <translation>Page {} sur {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="47" />
      <source>The requester: date and signature</source>
      <translation>Le demandeur : date et signature</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="48" />
      <source>For the entity: name, date and signature</source>
      <translation>Pour l'entité : nom, date et signature</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="54" />
      <source>Who asks</source>
      <translation>Qui demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="59" />
      <source>Why</source>
      <translation>Justification</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="65" />
      <source>What is asked for</source>
      <translation>Ce qui est demandé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="84" />
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="94" />
      <source>None: the sensor's own geometry</source>
      <translation>Aucune : géométrie du capteur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="95" />
      <source>The supplier's: IGN over France, Reference3D or SRTM elsewhere</source>
      <translation>Celui du fournisseur : IGN en France, Reference3D ou SRTM ailleurs</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="103" />
      <source>Co-financing by area: name the funding (ANR, ERC, CNES…).</source>
      <translation>Cofinancement à la surface : nommez le financement (ANR, ERC, CNES…).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="107" />
      <source>Reference of the purchase order.</source>
      <translation>Référence du bon de commande.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="109" />
      <source>The R&amp;D project, or the public client you work for.</source>
      <translation>Le projet de R&amp;D, ou le client public pour lequel vous travaillez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="112" />
      <source>How what is beyond the quota is paid.</source>
      <translation>Comment est payé ce qui dépasse le quota.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="117" />
      <source>The images delivered join the catalogue that all members of DINAMIS share: what is acquired for you serves the others, too.</source>
      <translation>Les images livrées rejoignent le catalogue commun à tous les adhérents de DINAMIS : ce qui est acquis pour vous sert aussi aux autres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="143" />
      <source>{} km² on the ellipsoid</source>
      <translation>{} km² sur l'ellipsoïde</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="148" />
      <source>{} to {}</source>
      <translation>du {} au {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="162" />
      <source>Existing images ({})</source>
      <translation>Images existantes ({})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="168" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="169" />
      <source>Area asked for</source>
      <translation>Zone demandée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="177" />
      <source>Longitude {} to {}, latitude {} to {} (WGS 84). Background: Natural Earth</source>
      <translation>Longitude {} à {}, latitude {} à {} (WGS 84). Fond : Natural Earth</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="187" />
      <source>Estimate</source>
      <translation>Estimation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="193" />
      <source>Terms</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="195" />
      <source>☑ The requester accepts the supplier's licence for authorised institutional users (UIA), and the DINAMIS charter that the entity signed.</source>
      <translation>☑ Le demandeur accepte la licence du fournisseur pour les utilisateurs institutionnels autorisés (UIA) et la charte DINAMIS signée par l'entité.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="201" />
      <source>☐ The requester accepts the supplier's licence for authorised institutional users (UIA), and the DINAMIS charter that the entity signed.</source>
      <translation>☐ Le demandeur accepte la licence du fournisseur pour les utilisateurs institutionnels autorisés (UIA) et la charte DINAMIS signée par l'entité.</translation>
    </message>
  </context>
  <context>
    <name>RequestTips</name>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="11" />
      <source>What the image is for, in a few words; DINAMIS reads it.</source>
      <translation>À quoi servira l'image, en quelques mots ; DINAMIS le lit.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="14" />
      <source>Which satellites would take the image.</source>
      <translation>Quels satellites prendraient l'image.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="17" />
      <source>The archive holds images that exist; a new acquisition (tasking) is programmed; a coverage is a territory, once or each year.</source>
      <translation>L'archive contient des images qui existent ; une nouvelle acquisition (programmation) est à prendre ; une couverture porte sur un territoire, une fois ou chaque année.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="25" />
      <location filename="../dinamis_qgis/words/request_tips.py" line="22" />
      <source>A window of days: an acquisition cannot be asked for one exact day.</source>
      <translation>Une fenêtre de plusieurs jours : une acquisition ne se demande pas pour un jour précis.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="28" />
      <source>Stereo and tri-stereo are for surface models, from primary images.</source>
      <translation>La stéréo et la tri-stéréo servent aux modèles de surface, à partir d'images primaires.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="37" />
      <location filename="../dinamis_qgis/words/request_tips.py" line="31" />
      <source>Distance between the two views over the height of the satellite: the larger, the steeper the angle between them. About 0.25 suits automatic surface models.</source>
      <translation>Distance entre les deux vues rapportée à l'altitude du satellite : plus il est grand, plus les vues sont écartées. Environ 0,25 convient aux modèles de surface automatiques.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="43" />
      <source>How many times in the period the area is wanted.</source>
      <translation>Combien de fois la zone est demandée pendant la période.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="46" />
      <source>Share of the image under clouds. The stricter, the longer it may take.</source>
      <translation>Part de l'image sous les nuages. Plus c'est strict, plus l'attente peut être longue.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="49" />
      <source>Angle at which the ground is seen: 0° is straight down. The stricter, the longer it may take.</source>
      <translation>Angle sous lequel le sol est vu : 0° est à la verticale. Plus c'est strict, plus l'attente peut être longue.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="54" />
      <source>Merged: one image in colours at full resolution. Bundle: panchromatic and multispectral apart.</source>
      <translation>Fusionnée : une image en couleurs à pleine résolution. Bundle : panchromatique et multispectral séparés.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="59" />
      <source>Ortho lies on the map; primary is in the sensor's geometry, for 3D work.</source>
      <translation>L'ortho se superpose à la carte ; la primaire est dans la géométrie du capteur, pour la 3D.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="63" />
      <source>Reflectance for measures, display for looking, basic for experts.</source>
      <translation>Réflectance pour mesurer, affichage pour regarder, brute pour les experts.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="66" />
      <source>How finely values are told apart.</source>
      <translation>La finesse des valeurs.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="67" />
      <source>JPEG 2000 is smaller, GeoTIFF is read everywhere.</source>
      <translation>JPEG 2000 est plus léger, GeoTIFF se lit partout.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="70" />
      <source>The coordinate system of an ortho.</source>
      <translation>Le système de coordonnées d'une ortho.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="73" />
      <source>Why the image is needed, in a few sentences: the request is examined by people.</source>
      <translation>Pourquoi l'image est nécessaire, en quelques phrases : la demande est examinée par des personnes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="77" />
      <source>Such as coast, forest, city, farming.</source>
      <translation>Par exemple littoral, forêt, ville, agriculture.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="78" />
      <source>Who will use the image beside you.</source>
      <translation>Qui utilisera l'image avec vous.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="79" />
      <source>Where the image will be used.</source>
      <translation>Où l'image sera utilisée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="80" />
      <source>The member of DINAMIS you belong to.</source>
      <translation>L'entité adhérente à DINAMIS dont vous dépendez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="81" />
      <source>Decides on the free quota. Teaching counts as public.</source>
      <translation>Détermine le quota de gratuité. L'enseignement compte comme public.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="84" />
      <source>Who is asked when something is unclear.</source>
      <translation>La personne à qui poser des questions.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="87" />
      <source>Where DINAMIS answers.</source>
      <translation>Où DINAMIS répond.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="88" />
      <source>Who answers for DINAMIS at your entity.</source>
      <translation>Le référent DINAMIS de votre entité.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="91" />
      <source>Names of the images, as the archive's catalogue gives them.</source>
      <translation>Noms des images, tels que les donne le catalogue de l'archive.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="94" />
      <source>Asks for more than the free quota gives; what is beyond is paid.</source>
      <translation>Demande plus que n'offre le quota de gratuité ; le surplus est payant.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="97" />
      <source>Your entity has signed the charter and the licence, and you keep to them.</source>
      <translation>Votre entité a signé la charte et la licence, et vous les respectez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="101" />
      <source>How what is beyond the quota is paid.</source>
      <translation>Comment est payé ce qui dépasse le quota.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="104" />
      <source>Anything else that who programmes the image should know.</source>
      <translation>Tout ce que doit savoir la personne qui programme l'image.</translation>
    </message>
  </context>
  <context>
    <name>RequestWords</name>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="13" />
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="14" />
      <source>Why</source>
      <translation>Justification</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="15" />
      <source>Theme</source>
      <translation>Thématique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="16" />
      <source>Other users</source>
      <translation>Autres utilisateurs</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="17" />
      <source>Country of use</source>
      <translation>Pays d'utilisation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="18" />
      <source>Entity</source>
      <translation>Entité adhérente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="19" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="20" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="21" />
      <source>E-mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="22" />
      <source>DINAMIS referent</source>
      <translation>Référent DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="23" />
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="24" />
      <source>Kind of request</source>
      <translation>Type de demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="25" />
      <source>Area</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="26" />
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="27" />
      <source>Scenes of the archive</source>
      <translation>Scènes de l'archive</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="28" />
      <source>Views</source>
      <translation>Mode d'acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="29" />
      <source>Base over height (B/H)</source>
      <translation>Rapport base sur hauteur (B/H)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="30" />
      <source>B/H at least</source>
      <translation>B/H au moins</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="31" />
      <source>B/H at most</source>
      <translation>B/H au plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="32" />
      <source>Number of coverages</source>
      <translation>Couvertures</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="33" />
      <source>Clouds at most</source>
      <translation>Couvert nuageux ≤</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="34" />
      <source>Incidence at most</source>
      <translation>Incidence ≤</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="35" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="36" />
      <source>Processing level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="37" />
      <source>Radiometry</source>
      <translation>Radiométrie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="38" />
      <source>Depth</source>
      <translation>Codage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="39" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="40" />
      <source>Projection</source>
      <translation>Projection</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="41" />
      <source>Terrain model</source>
      <translation>Modèle de terrain</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="42" />
      <source>Beyond the free quota</source>
      <translation>Au-delà du quota de gratuité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="43" />
      <source>Payment beyond the quota</source>
      <translation>Paiement au-delà du quota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="44" />
      <source>Comment</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="45" />
      <source>Licence and charter</source>
      <translation>Licence et charte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="61" />
      <source>To fill in.</source>
      <translation>À remplir.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="62" />
      <source>This choice is not offered.</source>
      <translation>Ce choix n'est pas proposé.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="63" />
      <source>Out of range.</source>
      <translation>Valeur hors limites.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="64" />
      <source>Too long: shorten it.</source>
      <translation>Trop long : à raccourcir.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="65" />
      <source>This is no e-mail address.</source>
      <translation>Ce n'est pas une adresse de courriel.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="66" />
      <source>A coverage is made of single views.</source>
      <translation>Une couverture est faite de vues simples.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="69" />
      <source>Surface models are computed from primary images: stereo is delivered at this level only.</source>
      <translation>Un modèle de surface se calcule à partir d'images primaires : la stéréo n'est livrée qu'à ce niveau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="74" />
      <source>A primary image is in the sensor's geometry: it has no projection.</source>
      <translation>Une image primaire est dans la géométrie du capteur : elle n'a pas de projection.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="77" />
      <source>Display images have 8 bits.</source>
      <translation>Les images d'affichage ont 8 bits.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="80" />
      <source>Raw values and reflectances need 12 bits.</source>
      <translation>Les valeurs brutes et les réflectances demandent 12 bits.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="83" />
      <source>Base over height is for stereo pairs and tri-stereo.</source>
      <translation>Le rapport B/H concerne les couples stéréo et la tri-stéréo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="86" />
      <source>Images of the archive were taken already.</source>
      <translation>Les images de l'archive sont déjà prises.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="89" />
      <source>Scenes are named for images of the archive only.</source>
      <translation>On ne nomme des scènes que pour des images de l'archive.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="92" />
      <source>The least is above the most.</source>
      <translation>Le minimum dépasse le maximum.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="95" />
      <source>An acquisition cannot be asked for one exact day: give a window of days.</source>
      <translation>Une acquisition ne se demande pas pour un jour précis : donnez une fenêtre de plusieurs jours.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="99" />
      <source>The last day is before the first one.</source>
      <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="102" />
      <source>The period begins in the past: nothing is acquired there.</source>
      <translation>La période commence dans le passé : rien n'y sera acquis.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="110" />
      <source>Pléiades</source>
      <translation>Pléiades</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="111" />
      <source>SPOT 6-7</source>
      <translation>SPOT 6-7</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="112" />
      <source>New acquisition</source>
      <translation>Nouvelle acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="113" />
      <source>Images of the archive</source>
      <translation>Images de l'archive</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="114" />
      <source>Yearly or custom coverage</source>
      <translation>Couverture annuelle ou sur mesure</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="117" />
      <source>Not said</source>
      <translation>Non précisée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="118" />
      <source>Scientific</source>
      <translation>Scientifique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="119" />
      <source>Public (also teaching)</source>
      <translation>Public (dont enseignement)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="122" />
      <source>Private</source>
      <translation>Privé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="123" />
      <source>Foreign scientist</source>
      <translation>Scientifique étranger</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="124" />
      <source>One view (mono)</source>
      <translation>Une vue (mono)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="125" />
      <source>Stereo pair</source>
      <translation>Couple stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="126" />
      <source>Tri-stereo</source>
      <translation>Tri-stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="127" />
      <source>Merged (PMS)</source>
      <translation>Image fusionnée (PMS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="128" />
      <source>PMS, natural colours</source>
      <translation>PMS, couleurs naturelles</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="131" />
      <source>PMS, false colours</source>
      <translation>PMS, fausses couleurs</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="134" />
      <source>Bundle (P + MS)</source>
      <translation>Bundle (P + XS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="135" />
      <source>Panchromatic (P)</source>
      <translation>Panchromatique (P)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="138" />
      <source>Multispectral (MS)</source>
      <translation>Multispectral (XS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="141" />
      <source>Ortho</source>
      <translation>Ortho</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="142" />
      <source>Primary</source>
      <translation>Primaire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="143" />
      <source>Reflectance</source>
      <translation>Réflectance</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="144" />
      <source>Display</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="145" />
      <source>Basic (raw values)</source>
      <translation>Brute (valeurs d'origine)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="146" />
      <source>12 bits</source>
      <translation>12 bits</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="147" />
      <source>8 bits</source>
      <translation>8 bits</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="148" />
      <source>JPEG 2000</source>
      <translation>JPEG 2000</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="149" />
      <source>GeoTIFF</source>
      <translation>GeoTIFF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="150" />
      <source>The supplier's</source>
      <translation>Celle du fournisseur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="151" />
      <source>UTM, zone of the area</source>
      <translation>UTM, fuseau de la zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="152" />
      <source>Lambert-93</source>
      <translation>Lambert-93</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="153" />
      <source>Longitude and latitude (WGS 84)</source>
      <translation>Longitude et latitude (WGS 84)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="156" />
      <source>Any</source>
      <translation>Indifférent</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="157" />
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="158" />
      <source>Surface model (MNS)</source>
      <translation>Modèle de surface (MNS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="159" />
      <source>Reflectance study</source>
      <translation>Étude de réflectance</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="162" />
      <source>Teaching</source>
      <translation>Enseignement</translation>
    </message>
  </context>
  <context>
    <name>RequestsModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/requests_model.py" line="22" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/requests_model.py" line="22" />
      <source>Project</source>
      <translation>Projet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/requests_model.py" line="22" />
      <source>Status</source>
      <translation>État</translation>
    </message>
  </context>
  <context>
    <name>ResultsBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="42" />
      <source>&amp;Search</source>
      <translation>&amp;Chercher</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="42" />
      <source>Lists the scenes that touch the area</source>
      <translation>Liste les scènes qui touchent la zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="45" />
      <source>S&amp;top</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="45" />
      <source>Keeps what was found so far</source>
      <translation>Garde ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="48" />
      <source>&amp;More</source>
      <translation>&amp;Plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="48" />
      <source>Fetches the scenes that follow</source>
      <translation>Va chercher les scènes suivantes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="53" />
      <source>Quicklooks</source>
      <translation>Aperçus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="54" />
      <source>Shows the scenes as a grid of quicklooks</source>
      <translation>Montre les scènes en grille d'aperçus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="59" />
      <source>Group by pass</source>
      <translation>Grouper par passage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="60" />
      <source>Keeps the scenes that were taken in one pass together</source>
      <translation>Garde ensemble les scènes prises au cours d'un même passage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="65" />
      <source>Searches</source>
      <translation>Recherches</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="66" />
      <source>Saved and recent searches, and watches</source>
      <translation>Recherches enregistrées et récentes, et veilles</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="71" />
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="72" />
      <source>Saves the scenes found as a file, or copies the question</source>
      <translation>Enregistre les scènes trouvées dans un fichier, ou copie la question</translation>
    </message>
  </context>
  <context>
    <name>ResultsDesk</name>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="97" />
      <source>Export the scenes found</source>
      <translation>Exporter les scènes trouvées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="107" />
      <source>DINAMIS export</source>
      <translation>Export DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="110" />
      <source>Scenes saved: {count}. They are in {path}</source>
      <translation>Scènes enregistrées : {count}. Elles sont dans {path}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="120" />
      <source>A folder for the offline pack</source>
      <translation>Un dossier pour le lot hors ligne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="157" />
      <location filename="../dinamis_qgis/stations/results_desk.py" line="127" />
      <source>DINAMIS offline pack</source>
      <translation>Lot hors ligne DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="136" />
      <source>Scenes packed: {count}, with quicklooks: {pictures}. Open {path}</source>
      <translation>Scènes dans le lot : {count}, dont {pictures} avec aperçu. Ouvrez {path}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="140" />
      <source>Quicklooks that could not be fetched: {}.</source>
      <translation>Aperçus qui n'ont pas pu être récupérés : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="146" />
      <source>Open an offline pack</source>
      <translation>Ouvrir un lot hors ligne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="147" />
      <source>GeoPackage of an offline pack</source>
      <translation>GeoPackage d'un lot hors ligne</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="165" />
      <source>Scenes in the pack: {count}, of which new or changed: {news}. Search your area: they are found without network.</source>
      <translation>Scènes dans le lot : {count}, dont nouvelles ou modifiées : {news}. Cherchez sur votre zone : elles se trouvent sans réseau.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="170" />
      <source>Entries that could not be read: {}.</source>
      <translation>Entrées illisibles : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="187" />
      <source>The search was copied. Paste it where you need it.</source>
      <translation>La recherche a été copiée. Collez-la là où vous en avez besoin.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="189" />
      <source>The training service answers inside the plugin only.</source>
      <translation>Le service de formation ne répond que dans l'extension.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="245" />
      <source>CSV table</source>
      <translation>Tableau CSV</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="246" />
      <source>GeoJSON</source>
      <translation>GeoJSON</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="247" />
      <source>STAC entries</source>
      <translation>Entrées STAC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="248" />
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
  </context>
  <context>
    <name>ResultsMenu</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="100" />
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="53" />
      <source>The search as a Python script</source>
      <translation>La recherche sous forme de script Python</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="55" />
      <source>pystac-client cannot ask this service: copy as cURL.</source>
      <translation>pystac-client ne sait pas interroger ce service : copiez en cURL.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="61" />
      <source>Export as &amp;CSV…</source>
      <translation>Exporter en &amp;CSV…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="62" />
      <source>A table for spreadsheets, one line a scene</source>
      <translation>Un tableau pour tableur, une ligne par scène</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="66" />
      <source>Export as Geo&amp;JSON…</source>
      <translation>Exporter en Geo&amp;JSON…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="67" />
      <source>Footprints for maps on the web</source>
      <translation>Les emprises pour des cartes sur le web</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="71" />
      <source>Export as &amp;STAC…</source>
      <translation>Exporter en &amp;STAC…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="72" />
      <source>The entries of the catalogue as the service sent them</source>
      <translation>Les entrées du catalogue telles que le service les a envoyées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="76" />
      <source>Export as Geo&amp;Package…</source>
      <translation>Exporter en Geo&amp;Package…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="77" />
      <source>A layer that QGIS opens with its colours</source>
      <translation>Une couche que QGIS ouvre avec ses couleurs</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="82" />
      <source>&amp;Offline pack…</source>
      <translation>Lot &amp;hors ligne…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="83" />
      <source>A folder with the scenes, their quicklooks and a project for the field</source>
      <translation>Un dossier avec les scènes, leurs aperçus et un projet pour le terrain</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="87" />
      <source>Open an offline pac&amp;k…</source>
      <translation>&amp;Ouvrir un lot hors ligne…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="88" />
      <source>Takes the scenes of a pack into the catalogue of this computer</source>
      <translation>Reprend les scènes d'un lot dans le catalogue de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="93" />
      <source>Copy as c&amp;URL</source>
      <translation>Copier pour c&amp;URL</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="94" />
      <source>The search as a command for a terminal</source>
      <translation>La recherche sous forme de commande pour un terminal</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="99" />
      <source>Copy for p&amp;ystac-client</source>
      <translation>Copier pour p&amp;ystac-client</translation>
    </message>
  </context>
  <context>
    <name>SceneDetails</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="78" />
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="76" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="84" />
      <source>&amp;Read the licence</source>
      <translation>&amp;Lire la licence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="85" />
      <source>Opens a page of {} in your web browser</source>
      <translation>Ouvre une page de {} dans votre navigateur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="89" />
      <source>Copy the address</source>
      <translation>Copier l'adresse</translation>
    </message>
  </context>
  <context>
    <name>SceneFacts</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="30" />
      <source>Taken</source>
      <translation>Prise le</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="33" />
      <source>Satellite</source>
      <translation>Satellite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="35" />
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="39" />
      <source>Clouds</source>
      <translation>Nuages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="41" />
      <source>Share of the scene under clouds</source>
      <translation>Part de la scène sous les nuages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="44" />
      <source>Incidence</source>
      <translation>Incidence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="46" />
      <source>Angle at which the ground is seen: 0° is straight down</source>
      <translation>Angle sous lequel le sol est vu : 0° à la verticale</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="51" />
      <source>Off-nadir</source>
      <translation>Dépointage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="53" />
      <source>How far the satellite looked away from straight down</source>
      <translation>Écart entre la visée du satellite et la verticale (nadir)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="58" />
      <source>Sun elevation</source>
      <translation>Élévation solaire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="60" />
      <source>The lower the sun, the longer the shadows</source>
      <translation>Plus le soleil est bas, plus les ombres sont longues</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="65" />
      <source>Views</source>
      <translation>Vues</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="68" />
      <source>Held as</source>
      <translation>Détenue comme</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="70" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="71" />
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="72" />
      <source>Collection</source>
      <translation>Collection</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="80" />
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="82" />
      <source>Requested</source>
      <translation>Demandée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="84" />
      <source>Free to download</source>
      <translation>Téléchargement gratuit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="85" />
      <source>To order from the supplier</source>
      <translation>À commander au fournisseur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="90" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="92" />
      <source>Ortho lies on the map; primary is in the sensor's geometry, for 3D work</source>
      <translation>L'ortho se superpose à la carte ; le primaire est en géométrie capteur, pour la 3D</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="101" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="103" />
      <source>P: panchromatic, sharp and grey; MS: multispectral, in colours; PMS: both merged</source>
      <translation>P : panchromatique, net et gris ; XS : multispectral, en couleurs ; PMS : les deux fusionnés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="111" />
      <source>Ortho</source>
      <translation>Ortho</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="112" />
      <source>Primary</source>
      <translation>Primaire</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="115" />
      <source>Bundle (P and MS apart)</source>
      <translation>Bundle (P et XS séparés)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="116" />
      <source>Merged (PMS)</source>
      <translation>Fusion (PMS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="117" />
      <source>Panchromatic (P)</source>
      <translation>Panchro (P)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="118" />
      <source>Multispectral (MS)</source>
      <translation>Multi (XS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="121" />
      <source>One (mono)</source>
      <translation>Une (mono)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="122" />
      <source>Two (stereo)</source>
      <translation>Deux (stéréo)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="123" />
      <source>Three (tri-stereo)</source>
      <translation>Trois (tri-stéréo)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="126" />
      <source>Reference set</source>
      <translation>Jeu de référence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="127" />
      <source>Yearly coverage</source>
      <translation>Couverture annuelle</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="128" />
      <source>Asked for by a user</source>
      <translation>Demandée par un utilisateur</translation>
    </message>
  </context>
  <context>
    <name>ScenesModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="220" />
      <source>Thumbnail</source>
      <translation>Imagette</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="221" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="221" />
      <source>Day of acquisition</source>
      <translation>Jour d'acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="223" />
      <source>Sat.</source>
      <translation>Sat.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="224" />
      <source>Satellite: Pléiades 1A and 1B (PHR), SPOT 6 and 7</source>
      <translation>Satellite : Pléiades 1A et 1B (PHR), SPOT 6 et 7</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="229" />
      <source>Clouds</source>
      <translation>Nuages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="230" />
      <source>Share of the scene under clouds</source>
      <translation>Part de la scène sous les nuages</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="235" />
      <source>Inc.</source>
      <translation>Inc.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="236" />
      <source>Angle of incidence: 0° is straight down</source>
      <translation>Angle d'incidence : 0° à la verticale</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="241" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="242" />
      <source>Free to download, or to order; requested, or on this computer already</source>
      <translation>Libre à télécharger, ou à commander ; demandée, ou déjà sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="264" />
      <source>free</source>
      <translation>gratuite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="265" />
      <source>to order</source>
      <translation>à commander</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="266" />
      <source>requested</source>
      <translation>demandée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="267" />
      <source>on disk</source>
      <translation>sur disque</translation>
    </message>
  </context>
  <context>
    <name>ScenesView</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_view.py" line="126" />
      <source>Scenes found</source>
      <translation>Scènes trouvées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_view.py" line="127" />
      <source>One row a scene. Choosing a row chooses its outline on the map; a double click shows it.</source>
      <translation>Une ligne par scène. Choisir une ligne choisit son emprise sur la carte ; un double-clic la montre.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_view.py" line="135" />
      <source>Quicklooks of the scenes found</source>
      <translation>Aperçus des scènes trouvées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_view.py" line="136" />
      <source>One picture a scene. Choosing it chooses its outline on the map.</source>
      <translation>Une image par scène. La choisir choisit son emprise sur la carte.</translation>
    </message>
  </context>
  <context>
    <name>SearchForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="134" />
      <source>Free catalogue</source>
      <translation>Catalogue gratuit</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="135" />
      <source>Supplier's archive</source>
      <translation>Archive du fournisseur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="136" />
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="141" />
      <source>All missions</source>
      <translation>Toutes les missions</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="142" />
      <source>Pléiades (0.5 m)</source>
      <translation>Pléiades (0,5 m)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="143" />
      <source>SPOT 6-7 (1.5 m)</source>
      <translation>SPOT 6-7 (1,5 m)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="149" />
      <source>Place, theme, sensor or identifier</source>
      <translation>Lieu, thème, capteur ou identifiant</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="152" />
      <source>≤ {} %</source>
      <translation>≤ {} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="174" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="175" />
      <source>Free catalogue: images that DINAMIS holds, to download now. Supplier's archive: images that exist and must be ordered.</source>
      <translation>Catalogue gratuit : images que DINAMIS détient, à télécharger tout de suite. Archive du fournisseur : images qui existent et doivent être commandées.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="183" />
      <source>Mission</source>
      <translation>Mission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="184" />
      <source>Pléiades sees half a metre over 20 km, SPOT 6-7 one and a half over 60.</source>
      <translation>Pléiades voit un demi-mètre sur une fauchée de 20 km, SPOT 6-7 un mètre et demi sur 60.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="189" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="190" />
      <source>Words that must all occur: a département, a province or a country that the scene crosses, its theme, its satellite, or a part of its identifier. Accents and capitals do not matter.</source>
      <translation>Mots qui doivent tous s'y trouver : un département, une province ou un pays que la scène traverse, son thème, son satellite, ou une partie de son identifiant. Accents et majuscules ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="196" />
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="196" />
      <source>First day, UTC</source>
      <translation>Premier jour, UTC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="197" />
      <source>To</source>
      <translation>Au</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="197" />
      <source>Last day, UTC</source>
      <translation>Dernier jour, UTC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="202" />
      <source>Clouds at most</source>
      <translation>Nuages au plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="203" />
      <source>Share of the scene under clouds, at most. Below 100 %, scenes that do not tell are left out.</source>
      <translation>Part de la scène sous les nuages, au plus. En dessous de 100 %, les scènes qui ne la donnent pas sont écartées.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="212" />
      <source>S&amp;ource</source>
      <translation>S&amp;ource</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="213" />
      <source>M&amp;ission</source>
      <translation>M&amp;ission</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="214" />
      <source>&amp;Words</source>
      <translation>Mo&amp;ts</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="215" />
      <source>&amp;Period</source>
      <translation>&amp;Période</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="216" />
      <source>Clou&amp;ds</source>
      <translation>Nua&amp;ges</translation>
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="64" />
      <source>{}, {} of them chosen</source>
      <translation>{}, dont {} choisies</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="72" />
      <source>Ready to search.</source>
      <translation>Prêt à chercher.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="74" />
      <source>Choose an area first.</source>
      <translation>Choisissez d'abord une zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="77" />
      <source>Searching…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="79" />
      <source>{} scenes of {}</source>
      <translation>{} scènes sur {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="92" />
      <source>Nothing of this service is kept here. Once you are online, keep a local copy (menu, Local catalogue): it answers without a network. The training service needs none.</source>
      <translation>Rien de ce service n'est gardé ici. Une fois en ligne, gardez une copie locale (menu, Catalogue local) : elle répond sans réseau. Le service de formation n'en demande pas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="104" />
      <source>Choose Search: the scenes are listed here, and their outlines are on the map.</source>
      <translation>Choisissez Chercher : les scènes apparaissent ici, et leurs emprises sur la carte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="109" />
      <source>A search is about an area: draw it, or take it by its name or from a file.</source>
      <translation>Une recherche porte sur une zone : dessinez-la, ou prenez-la par son nom ou dans un fichier.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="118" />
      <source>No scene of those that the service sent first meets these conditions. Choose More to look further.</source>
      <translation>Aucune des scènes que le service a envoyées d'abord ne remplit ces conditions. Choisissez Plus pour chercher plus loin.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="123" />
      <source>No scene meets these conditions here. Allow more clouds, a longer period or other words, or look in the supplier's archive.</source>
      <translation>Aucune scène ne remplit ces conditions ici. Acceptez plus de nuages, une période plus longue ou d'autres mots, ou cherchez dans l'archive du fournisseur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="133" />
      <source>1 scene</source>
      <translation>1 scène</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="135" />
      <source>{} scenes</source>
      <translation>{} scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="149" />
      <source>Too many for the map: it shows the first of them only.</source>
      <translation>Trop nombreuses pour la carte : elle n'en montre que les premières.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="155" />
      <source>Quicklooks, request and download take the first {} of the chosen scenes, as listed here.</source>
      <translation>Les aperçus, la demande et le téléchargement prennent les {} premières des scènes choisies, dans l'ordre de cette liste.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="169" />
      <source>Local copy of {}.</source>
      <translation>Copie locale du {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="175" />
      <source>The service did not answer: this is the copy alone.</source>
      <translation>Le service n'a pas répondu : voici la copie seule.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="179" />
      <source>The service did not answer: this is what was seen before.</source>
      <translation>Le service n'a pas répondu : voici ce qui a déjà été vu.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="184" />
      <source>Asking the service…</source>
      <translation>Interrogation du service…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="187" />
      <source>Refreshed from the service at {}.</source>
      <translation>Actualisé auprès du service à {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="192" />
      <source>This is what was seen before.</source>
      <translation>Voici ce qui a déjà été vu.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="195" />
      <source>Entries that could not be read: {}; the log names them.</source>
      <translation>Entrées illisibles : {} ; le journal les nomme.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_panel.py" line="71" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_panel.py" line="72" />
      <source>See which images exist already over your area.</source>
      <translation>Voyez quelles images existent déjà sur votre zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_panel.py" line="275" />
      <source>Scenes per month</source>
      <translation>Scènes par mois</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_panel.py" line="276" />
      <source>Scenes per month. Drag to choose a period, double-click for all; with the keyboard: arrows, Shift and arrows, Home, End, Escape.</source>
      <translation>Scènes par mois. Faites glisser pour choisir une période, double-cliquez pour tout ; au clavier : flèches, Maj et flèches, Début, Fin, Échap.</translation>
    </message>
  </context>
  <context>
    <name>SearchScenes</name>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="26" />
      <source>Search scenes</source>
      <translation>Chercher des scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="29" />
      <source>Finds the scenes of a catalogue that meet an area, a period and limits of cloud and incidence, as a polygon layer. A scene whose cloud or incidence is unknown is left out by that limit.</source>
      <translation>Trouve les scènes d'un catalogue selon une zone, une période et des limites de nuages et d'incidence, en couche de polygones. Une scène dont le couvert nuageux ou l'incidence est inconnu est écartée par cette limite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="36" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="40" />
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="46" />
      <source>Collections, separated by commas</source>
      <translation>Collections, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="47" />
      <source>First day (YYYY-MM-DD)</source>
      <translation>Premier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="48" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation>Dernier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="53" />
      <source>Clouds at most (%)</source>
      <translation>Nuages au plus (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="54" />
      <source>Incidence at most (°)</source>
      <translation>Incidence au plus (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="55" />
      <source>Scenes at most</source>
      <translation>Scènes au plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="60" />
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="63" />
      <source>Number of scenes</source>
      <translation>Nombre de scènes</translation>
    </message>
  </context>
  <context>
    <name>SearchesMenu</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="48" />
      <source>Save this &amp;search…</source>
      <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="51" />
      <source>Saved</source>
      <translation>Enregistrées</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="53" />
      <source>None yet. A saved search can be watched for new scenes.</source>
      <translation>Aucune pour l'instant. Une recherche enregistrée peut être surveillée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="58" />
      <source>Recent</source>
      <translation>Récentes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="68" />
      <source>&amp;Show</source>
      <translation>&amp;Montrer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="69" />
      <source>&amp;Watch: tell me of new scenes</source>
      <translation>&amp;Veille : me signaler les nouvelles scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="73" />
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="83" />
      <source>Save this search</source>
      <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="83" />
      <source>Name of the search</source>
      <translation>Nom de la recherche</translation>
    </message>
  </context>
  <context>
    <name>ServiceCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="44" />
      <source>It has no Pléiades images. Those of DINAMIS are in its web catalogue, or on the training service to try with.</source>
      <translation>Il n'a pas d'images Pléiades. Celles de DINAMIS sont dans son catalogue web, ou, pour essayer, sur le service de formation.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="48" />
      <source>It has no Pléiades images. For those of DINAMIS, choose Theia / MTD, which opens their web catalogue, or the training service to try with.</source>
      <translation>Il n'a pas d'images Pléiades. Pour celles de DINAMIS, choisissez Theia / MTD, qui ouvre leur catalogue web, ou le service de formation pour essayer.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="63" />
      <source>search</source>
      <translation>recherche</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="64" />
      <source>local copy</source>
      <translation>copie locale</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="65" />
      <source>download links</source>
      <translation>liens de téléchargement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="66" />
      <source>quota</source>
      <translation>quota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="67" />
      <source>requests</source>
      <translation>demandes</translation>
    </message>
  </context>
  <context>
    <name>ServiceDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="23" />
      <source>STAC service</source>
      <translation>Service STAC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="55" />
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="29" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="30" />
      <source>What the service is called in the list of services.</source>
      <translation>Le nom du service dans la liste des services.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="56" />
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="36" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="37" />
      <source>Of the STAC API: its first page, which names what it can do.</source>
      <translation>Celle de l'API STAC : sa première page, qui dit ce qu'elle sait faire.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="57" />
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="44" />
      <source>Identity</source>
      <translation>Identité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="45" />
      <source>A QGIS authentication configuration, where the service asks for one.</source>
      <translation>Une configuration d'authentification de QGIS, si le service en demande une.</translation>
    </message>
  </context>
  <context>
    <name>ServiceQuestion</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_question.py" line="135" />
      <source>DINAMIS search</source>
      <translation>DINAMIS : recherche</translation>
    </message>
  </context>
  <context>
    <name>ServicesBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="97" />
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="29" />
      <source>Services</source>
      <translation>Services</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="34" />
      <source>Besides those of the plugin, any STAC API can be searched.</source>
      <translation>Outre ceux de l'extension, toute API STAC peut être interrogée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="79" />
      <source>yours</source>
      <translation>à vous</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="79" />
      <source>of the plugin</source>
      <translation>de l'extension</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="80" />
      <source>Training service</source>
      <translation>Service de formation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="83" />
      <source>inside QGIS</source>
      <translation>dans QGIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="96" />
      <source>Where images can be searched. Your own can be changed and removed.</source>
      <translation>Où des images peuvent être cherchées. Les vôtres peuvent être modifiés et retirés.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="100" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="100" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="100" />
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="106" />
      <source>&amp;Add…</source>
      <translation>&amp;Ajouter…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="107" />
      <source>&amp;Edit…</source>
      <translation>&amp;Modifier…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="108" />
      <source>&amp;Remove</source>
      <translation>&amp;Supprimer</translation>
    </message>
  </context>
  <context>
    <name>SignInPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="55" />
      <source>Sign in</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="56" />
      <source>Choose where the images come from, and say who you are.</source>
      <translation>Choisissez d'où viennent les images, et dites qui vous êtes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="92" />
      <source>Choose a service in the list. Any other STAC catalogue can be added under Settings ▸ Options ▸ DINAMIS.</source>
      <translation>Choisissez un service dans la liste. Tout autre catalogue STAC s'ajoute dans Préférences ▸ Options ▸ DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="107" />
      <source>DINAMIS sign-in</source>
      <translation>DINAMIS : connexion</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="116" />
      <source>DINAMIS sign-out</source>
      <translation>DINAMIS : déconnexion</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="150" />
      <source>DINAMIS waits for your confirmation</source>
      <translation>DINAMIS attend votre confirmation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="168" />
      <source>Stopped. You are not signed in.</source>
      <translation>Arrêté. Vous n'êtes pas connecté.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="239" />
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="230" />
      <source>Training service</source>
      <translation>Service de formation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="246" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="247" />
      <source>Where scenes are searched, requested and downloaded.</source>
      <translation>Où les scènes sont cherchées, demandées et téléchargées.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="252" />
      <source>API &amp;key…</source>
      <translation>&amp;Clé d'API…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="254" />
      <source>Signs in by a key instead of a person; kept encrypted by QGIS.</source>
      <translation>Se connecte par une clé au lieu d'une personne ; QGIS la garde chiffrée.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="257" />
      <source>&amp;Paste identifiers…</source>
      <translation>Coller des &amp;identifiants…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="259" />
      <source>Asks for images of the archive without a key, by their identifiers.</source>
      <translation>Demande des images d'archive sans clé, par leurs identifiants.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="262" />
      <source>&amp;Web catalogue</source>
      <translation>Catalogue &amp;web</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="264" />
      <source>Opens the service's own catalogue in your browser.</source>
      <translation>Ouvre le catalogue du service dans votre navigateur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="267" />
      <source>&amp;Sign in</source>
      <translation>&amp;Se connecter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="269" />
      <source>Gives a code to confirm. Searching needs no account; downloading does.</source>
      <translation>Donne un code à confirmer. Chercher ne demande pas de compte ; télécharger, si.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="271" />
      <source>&amp;No account yet?</source>
      <translation>&amp;Pas encore de compte ?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="282" />
      <source>Sign &amp;out</source>
      <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="282" />
      <source>Forgets the session on this computer</source>
      <translation>Oublie la session sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="287" />
      <source>Ser&amp;vice</source>
      <translation>Ser&amp;vice</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="74" />
      <source>A DINAMIS in a box: 60 000 made-up scenes, products and orders. No account, no network; nothing in it is real.</source>
      <translation>Un DINAMIS en miniature : 60 000 scènes, produits et demandes, tous inventés. Sans compte ni réseau ; rien n'y est réel.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="80" />
      <source>This plugin cannot search here. The service's own catalogue opens in your browser.</source>
      <translation>Cette extension ne peut pas chercher ici. Le catalogue du service s'ouvre dans votre navigateur.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="85" />
      <source>The supplier's archive: millions of Pléiades and SPOT scenes to order, searched with your own key and never copied. Without a key, paste identifiers into a request.</source>
      <translation>L'archive du fournisseur : des millions de scènes Pléiades et SPOT à commander, interrogées avec votre propre clé et jamais copiées. Sans clé, collez des identifiants dans une demande.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="91" />
      <source>Sentinel-2 and SPOT World Heritage at CNES. Searching is open; downloading asks for an API key, made on its portal.</source>
      <translation>Sentinel-2 et SPOT World Heritage au CNES. La recherche est ouverte ; le téléchargement demande une clé d'API, créée sur son portail.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="97" />
      <source>QGIS shows this catalogue the identity chosen for it in the options.</source>
      <translation>QGIS présente à ce catalogue l'identité choisie pour lui dans les options.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="101" />
      <source>Public catalogue and downloads of the Theia data store. Your DINAMIS or Theia account is asked for in your browser, never in QGIS.</source>
      <translation>Catalogue public et téléchargements de l'entrepôt de données Theia. Votre compte DINAMIS ou Theia est demandé dans votre navigateur, jamais dans QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="113" />
      <source>Who may become a member of DINAMIS, and the steps.</source>
      <translation>Qui peut adhérer à DINAMIS, et les étapes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="116" />
      <source>Opens the service's own page in your browser: how one gets an account there.</source>
      <translation>Ouvre dans votre navigateur la page du service qui dit comment y obtenir un compte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="124" />
      <source>It asks for your account in your browser, never in QGIS.</source>
      <translation>Il demande votre compte dans votre navigateur, jamais dans QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="127" />
      <source>It asks for an API key, made on its own web page.</source>
      <translation>Il demande une clé d'API, créée sur sa propre page web.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="130" />
      <source>This catalogue is open: no account is needed.</source>
      <translation>Ce catalogue est ouvert : aucun compte n'est nécessaire.</translation>
    </message>
  </context>
  <context>
    <name>Stations</name>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="216" />
      <location filename="../dinamis_qgis/stations/search_station.py" line="196" />
      <source>Scenes – {}</source>
      <translation>Scènes – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/stations.py" line="327" />
      <location filename="../dinamis_qgis/stations/known_services.py" line="28" />
      <source>Training service</source>
      <translation>Service de formation</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="14" />
      <source>Received</source>
      <translation>Reçue</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="15" />
      <source>Under review</source>
      <translation>En examen</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="16" />
      <source>Waiting for you</source>
      <translation>En attente de vous</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="17" />
      <source>Accepted</source>
      <translation>Acceptée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="19" />
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="18" />
      <source>Programmed</source>
      <translation>Programmée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="20" />
      <source>In production</source>
      <translation>En production</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="21" />
      <source>Delivered</source>
      <translation>Livrée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="22" />
      <source>Refused</source>
      <translation>Refusée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="23" />
      <source>Period over</source>
      <translation>Période écoulée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="24" />
      <source>Cancelled</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="25" />
      <source>Withdrawn</source>
      <translation>Retirée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="26" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="42" />
      <source>noted by hand</source>
      <translation>noté à la main</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="52" />
      <source>told again</source>
      <translation>annoncé de nouveau</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="53" />
      <source>a step back</source>
      <translation>retour en arrière</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="54" />
      <source>after the end: does not count</source>
      <translation>après la fin : ne compte pas</translation>
    </message>
  </context>
  <context>
    <name>StepBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/step_bar.py" line="112" />
      <source>{}, done</source>
      <translation>{}, fait</translation>
    </message>
  </context>
  <context>
    <name>Stereo</name>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="20" />
      <source>stereo of one pass</source>
      <translation>stéréo d'un même passage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="21" />
      <source>tri-stereo of one pass</source>
      <translation>tri-stéréo d'un même passage</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="22" />
      <source>chance pair</source>
      <translation>couple d'opportunité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="29" />
      <source>stereo</source>
      <translation>stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="30" />
      <source>tri-stereo</source>
      <translation>tri-stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="31" />
      <source>chance</source>
      <translation>d'opportunité</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="42" />
      <source>Both views are of one pass, {} s apart.</source>
      <translation>Les deux vues sont d'un même passage, à {} s d'écart.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="45" />
      <source>Taken {} days apart: DSM-OPT wants one acquisition, and the ground may differ.</source>
      <translation>Prises à {} jours d'écart : DSM-OPT veut une seule acquisition, et le terrain peut différer.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="48" />
      <source>Convergence of {}°, the best for a surface model (5–15°).</source>
      <translation>Convergence de {}°, la meilleure pour un MNS (5–15°).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="51" />
      <source>Convergence of {}°, which DSM-OPT still takes (less than 20°).</source>
      <translation>Convergence de {}°, que DSM-OPT accepte encore (moins de 20°).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="54" />
      <source>Convergence of only {}°: heights will be uncertain.</source>
      <translation>Convergence de {}° seulement : les altitudes seront incertaines.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="57" />
      <source>Convergence of {}°: DSM-OPT takes less than 20°.</source>
      <translation>Convergence de {}° : DSM-OPT accepte moins de 20°.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="60" />
      <source>{} of the two are not primary: order them at that level for a surface model.</source>
      <translation>{} des deux n'ont pas le niveau primaire : commandez-les à ce niveau pour un MNS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="63" />
      <source>Asymmetry of {}°: one of the two sees much more from the side.</source>
      <translation>Asymétrie de {}° : l'une des deux voit bien plus de côté.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="66" />
      <source>Seen from the side, {}° above the horizon: relief hides the ground.</source>
      <translation>Vu de côté, à {}° au-dessus de l'horizon : le relief cache le sol.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="69" />
      <source>The sun stood {}° elsewhere: shadows differ.</source>
      <translation>Le soleil était à {}° de là : les ombres diffèrent.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="72" />
      <source>The seasons are {} days apart: vegetation differs.</source>
      <translation>Les saisons sont à {} jours d'écart : la végétation diffère.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="75" />
      <source>Up to {} % of cloud in one of them.</source>
      <translation>Jusqu'à {} % de nuages sur l'une des deux.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="78" />
      <source>Both see {} % of the area.</source>
      <translation>Les deux voient {} % de la zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="81" />
      <source>One is {} times coarser.</source>
      <translation>L'une est {} fois moins fine.</translation>
    </message>
  </context>
  <context>
    <name>StereoBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="85" />
      <source>{} pairs of {} scenes.</source>
      <translation>{} couples parmi {} scènes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="88" />
      <source>{} scenes were left out: their viewing angles are unknown.</source>
      <translation>{} scènes ont été écartées : leurs angles de vue sont inconnus.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="92" />
      <source>{} more pairs rank behind these.</source>
      <translation>{} autres couples sont classés derrière.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="125" />
      <source>&amp;Find stereo pairs</source>
      <translation>C&amp;hercher des couples stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="127" />
      <source>Compares the scenes two by two, and ranks the pairs for a surface model</source>
      <translation>Compare les scènes deux à deux et classe les couples pour un MNS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="134" />
      <source>Stereo pairs</source>
      <translation>Couples stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="135" />
      <source>One row a pair, the best for a surface model first: its B/H, convergence, clouds, and days between.</source>
      <translation>Une ligne par couple, le meilleur pour un MNS d'abord : son B/H, sa convergence, ses nuages et les jours d'écart.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="154" />
      <source>S&amp;how on map</source>
      <translation>&amp;Voir sur la carte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="154" />
      <source>Shows where both views see</source>
      <translation>Montre ce que les deux vues voient</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="157" />
      <source>&amp;Take the scenes</source>
      <translation>Prendre les &amp;scènes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="159" />
      <source>Selects the views of this pair for the other stations</source>
      <translation>Sélectionne les vues de ce couple pour les autres étapes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="162" />
      <source>&amp;Order a surface model…</source>
      <translation>Co&amp;mmander un MNS…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="164" />
      <source>Opens the parameters of DSM-OPT for this pair, and writes the dossier</source>
      <translation>Ouvre les paramètres de DSM-OPT pour ce couple, et écrit la fiche</translation>
    </message>
  </context>
  <context>
    <name>StereoPairsFinder</name>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="27" />
      <source>Stereo pairs over an area</source>
      <translation>Couples stéréo sur une zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="30" />
      <source>Finds the pairs of scenes that a surface model could be computed from: stereo and tri-stereo of one pass, and chance pairs at most MAX_DAYS apart (0: none), ranked with the reason. Scenes whose viewing angles are unknown are left out and counted. SHEET: the best pair as an order for DSM-OPT (JSON); DOSSIER: the same to read (Markdown).</source>
      <translation>Trouve les couples de scènes dont on pourrait calculer un MNS : stéréo et tri-stéréo d'un même passage, et couples d'opportunité à MAX_DAYS jours au plus (0 : aucun), classés avec la raison. Les scènes dont les angles de vue sont inconnus sont écartées et comptées. SHEET : le meilleur couple comme commande pour DSM-OPT (JSON) ; DOSSIER : la même, à lire (Markdown).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="42" />
      <source>Days between two passes at most</source>
      <translation>Jours entre deux passages, au plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="44" />
      <source>Pairs at most</source>
      <translation>Couples, au plus</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="49" />
      <source>Stereo pairs</source>
      <translation>Couples stéréo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="53" />
      <source>Order of a surface model</source>
      <translation>Commande d'un MNS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="54" />
      <source>Dossier of the order</source>
      <translation>Dossier de la commande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/stereo_pairs.py" line="72" />
      <source>{} pairs of {} scenes.</source>
      <translation>{} couples de {} scènes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/stereo_pairs.py" line="75" />
      <source>{} scenes were left out: their viewing angles are unknown.</source>
      <translation>{} scènes ont été écartées : leurs angles de vue sont inconnus.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/stereo_pairs.py" line="78" />
      <source>{} more pairs rank behind these.</source>
      <translation>{} autres couples viennent après ceux-ci.</translation>
    </message>
  </context>
  <context>
    <name>StereoPairsModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="27" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="28" />
      <source>Of the first view</source>
      <translation>De la première vue</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="32" />
      <source>Angle</source>
      <translation>Angle</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="33" />
      <source>Convergence: between the two views; best for a surface model: 5–15°</source>
      <translation>Convergence : entre les deux vues ; l'idéal pour un MNS : 5–15°</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="37" />
      <source>B/H</source>
      <translation>B/H</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="38" />
      <source>Base over height; about 0.25 suits an automatic surface model</source>
      <translation>Base sur hauteur ; environ 0,25 convient à un MNS automatique</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="42" />
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="43" />
      <source>Share of the area that both see</source>
      <translation>Part de la zone que les deux voient</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="47" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="48" />
      <source>Whether both views are of one pass</source>
      <translation>Si les deux vues sont du même passage</translation>
    </message>
  </context>
  <context>
    <name>StoreImages</name>
    <message>
      <location filename="../dinamis_qgis/stations/store_images.py" line="50" />
      <source>Make local: download and read from the disk</source>
      <translation>Rendre local : télécharger et lire sur le disque</translation>
    </message>
  </context>
  <context>
    <name>StreamButton</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/stream_button.py" line="21" />
      <source>&amp;Show without downloading</source>
      <translation>&amp;Afficher sans télécharger</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/stream_button.py" line="50" />
      <source>Reads only what the map shows, straight from the store</source>
      <translation>Ne lit que ce que la carte montre, directement dans l'entrepôt</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/stream_button.py" line="52" />
      <source>Only scenes that a store holds as GeoTIFF can be shown so</source>
      <translation>Seules les scènes conservées en GeoTIFF dans un entrepôt peuvent être affichées ainsi</translation>
    </message>
  </context>
  <context>
    <name>StreamDesk</name>
    <message>
      <location filename="../dinamis_qgis/stations/stream_desk.py" line="59" />
      <source>DINAMIS images from the store</source>
      <translation>Images DINAMIS de l'entrepôt</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/stream_desk.py" line="104" />
      <source>On the map, read from the store: {}</source>
      <translation>Sur la carte, lu dans l'entrepôt : {}</translation>
    </message>
  </context>
  <context>
    <name>StreamingStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/streaming_station.py" line="110" />
      <source>DINAMIS: links of streamed images</source>
      <translation>DINAMIS : liens des images lues à distance</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/streaming_station.py" line="200" />
      <source>Sign in to DINAMIS to see this image: its store asks who is there.</source>
      <translation>Connectez-vous à DINAMIS pour voir cette image : son entrepôt demande qui est là.</translation>
    </message>
  </context>
  <context>
    <name>SubmitRequest</name>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="41" />
      <source>Send a request</source>
      <translation>Envoyer une demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="44" />
      <source>Sends a request to a service that takes them, from a DRAFT, from the fields, or from both. What is not complete is refused, with the names of the fields. The same request is ordered once, however often this is run; give another KEY to order the same again. LICENCE_ACCEPTED must be true.</source>
      <translation>Envoie une demande à un service qui en reçoit, depuis un brouillon DRAFT, les champs, ou les deux. Ce qui est incomplet est refusé, avec les noms des champs. La même demande n'est commandée qu'une fois, même si on relance ; donnez une autre clé KEY pour commander de nouveau la même chose. LICENCE_ACCEPTED doit valoir true.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="52" />
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="56" />
      <source>Key: tells this request from another of the same words</source>
      <translation>Clé : distingue cette demande d'une autre aux mêmes termes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="60" />
      <source>Reference of the request</source>
      <translation>Référence de la demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="61" />
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/submit_request.py" line="46" />
      <source>It had arrived already; nothing was sent now.</source>
      <translation>Elle était déjà arrivée ; rien n'a été envoyé cette fois.</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="48" />
      <source>Ask support</source>
      <translation>Demander de l'aide</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="143" />
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="76" />
      <source>Files to attach</source>
      <translation>Fichiers à joindre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="81" />
      <source>Copied. Paste it into the form or the message.</source>
      <translation>Copié. Collez-le dans le formulaire ou le message.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="96" />
      <source>This request is an exercise: DINAMIS does not know it, and no mail is written. Of a real one, {} would be asked.</source>
      <translation>Cette demande est un exercice : DINAMIS ne la connaît pas, et aucun courriel n'est écrit. Pour une vraie, on s'adresserait à {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="102" />
      <source>Use the contact form of DINAMIS's site. By mail, {} answers about a request that is filed: give its reference.</source>
      <translation>Utilisez le formulaire de contact du site DINAMIS. Par courriel, {} répond sur une demande déposée : donnez sa référence.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="108" />
      <source>Use the contact form of DINAMIS's site, or write to {}.</source>
      <translation>Utilisez le formulaire de contact du site de DINAMIS, ou écrivez à {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="111" />
      <source>Use the contact form of DINAMIS's site.</source>
      <translation>Utilisez le formulaire de contact du site de DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="119" />
      <source>A question, or a signed document</source>
      <translation>Une question ou un document signé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="120" />
      <source>Membership or account</source>
      <translation>Adhésion ou compte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="121" />
      <source>Pléiades</source>
      <translation>Pléiades</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="122" />
      <source>SPOT 6-7</source>
      <translation>SPOT 6-7</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="131" />
      <source>What about</source>
      <translation>À quel sujet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="132" />
      <source>Decides to whom the message goes.</source>
      <translation>Décide à qui va le message.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="136" />
      <source>As DINAMIS gave it when the request was filed</source>
      <translation>Telle que DINAMIS l'a donnée au dépôt de la demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="137" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="144" />
      <source>Files you will attach yourself; only their names stand in the report.</source>
      <translation>Des fichiers que vous joindrez vous-même ; seuls leurs noms figurent dans le rapport.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="147" />
      <source>&amp;Add a file…</source>
      <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="153" />
      <source>Report</source>
      <translation>Compte rendu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="154" />
      <source>What is sent, once you send it. Change what you like.</source>
      <translation>Ce qui est envoyé, une fois que vous l'envoyez. Changez ce que vous voulez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="156" />
      <source>&amp;Copy the report</source>
      <translation>&amp;Copier le compte rendu</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="157" />
      <source>Open the contact &amp;form</source>
      <translation>Ouvrir le &amp;formulaire de contact</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="158" />
      <source>Write a &amp;mail</source>
      <translation>Écrire un &amp;courriel</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="159" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="167" />
      <source>What &amp;about</source>
      <translation>À quel &amp;sujet</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="168" />
      <source>&amp;Reference</source>
      <translation>&amp;Référence</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="171" />
      <source>Files you will attach:</source>
      <translation>Fichiers que vous joindrez :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="176" />
      <source>What support should know. Keys, passwords and names of your folders are left out; read it, and change what you like.</source>
      <translation>Ce que l'assistance doit savoir. Les clés, les mots de passe et les noms de vos dossiers n'y sont pas ; lisez-le et changez ce que vous voulez.</translation>
    </message>
  </context>
  <context>
    <name>SurfaceModel</name>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="57" />
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="33" />
      <source>Acquisition</source>
      <translation>Acquisition</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="34" />
      <source>The service knows by it that the images belong together. It is made of the satellite and the time of the first image.</source>
      <translation>Le service sait ainsi que les images vont ensemble. Il est fait du satellite et de l'heure de la première image.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="39" />
      <source>The acquisition has a name of 3 to 64 letters without accents, digits, - and _.</source>
      <translation>L'acquisition a un nom de 3 à 64 lettres sans accent, chiffres, - et _.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="45" />
      <source>Crop</source>
      <translation>Découpe</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="46" />
      <source>The whole first image is computed, which takes hours. A crop, in pixels of the first image from its upper left corner, takes less.</source>
      <translation>Toute la première image est calculée, ce qui prend des heures. Une découpe, en pixels de la première image depuis son coin supérieur gauche, en prend moins.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="51" />
      <source>A crop is at least one pixel wide and high, inside the image.</source>
      <translation>Une découpe a au moins un pixel de large et de haut, dans l'image.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="56" />
      <source>Matching window</source>
      <translation>Fenêtre d'appariement</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="57" />
      <source>Squares of this size are compared. 2 (5 × 5 pixels) suits most ground; a larger one is steadier on snow and sand, and rounds off edges.</source>
      <translation>Des carrés de cette taille sont comparés. 2 (5 × 5 pixels) convient à la plupart des sols ; plus grande, elle est plus stable sur la neige et le sable, et arrondit les arêtes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="62" />
      <source>The matching window is 1 to 7.</source>
      <translation>La fenêtre d'appariement va de 1 à 7.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="65" />
      <source>Regularisation</source>
      <translation>Régularisation</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="66" />
      <source>How much neighbours are held together. 0.02 keeps the breaks of towns and cliffs; more of it smooths.</source>
      <translation>Combien les voisins sont tenus ensemble. 0,02 garde les ruptures des villes et des falaises ; davantage lisse.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="71" />
      <source>The regularisation is 0.01 to 0.2.</source>
      <translation>La régularisation va de 0,01 à 0,2.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="77" />
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="74" />
      <source>Orthoimage</source>
      <translation>Ortho-image</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="75" />
      <source>An image laid on the surface model, to check it by eye.</source>
      <translation>Une image posée sur le MNS, pour le vérifier à l'œil.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="81" />
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="81" />
      <source>Output resolution factor</source>
      <translation>Facteur de résolution en sortie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="82" />
      <source>Pixels of the image along one of the surface model. Heights are known less finely than the image is seen: 2 keeps all that is sure.</source>
      <translation>Pixels de l'image le long d'un pixel du MNS. Les hauteurs sont connues moins finement que l'image n'est vue : 2 garde tout ce qui est sûr.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="87" />
      <source>The resolution factor is 1 at least.</source>
      <translation>Le facteur de résolution est au moins 1.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="18" />
      <source>Surface model on demand (DSM-OPT)</source>
      <translation>MNS à la demande (DSM-OPT)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="25" />
      <source>The service takes Pléiades images only.</source>
      <translation>Le service n'accepte que des images Pléiades.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="28" />
      <source>The images must be at the primary level: order them so first.</source>
      <translation>Les images doivent être au niveau primaire : commandez-les d'abord ainsi.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="31" />
      <source>The images must be of one acquisition.</source>
      <translation>Les images doivent être d'une seule acquisition.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="34" />
      <source>The images must converge by less than 20°.</source>
      <translation>Les images doivent converger de moins de 20°.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="44" />
      <source>It can be ordered as it is.</source>
      <translation>Il peut être commandé tel quel.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="45" />
      <source>It cannot be ordered as it is:</source>
      <translation>Il ne peut pas être commandé tel quel :</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="51" />
      <source>whole image</source>
      <translation>image entière</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="53" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="54" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="58" />
      <source>Crop, x</source>
      <translation>Découpe, x</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="59" />
      <source>Crop, y</source>
      <translation>Découpe, y</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="61" />
      <source>Width (pixels)</source>
      <translation>Largeur (pixels)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="65" />
      <source>Height (pixels)</source>
      <translation>Hauteur (pixels)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="69" />
      <source>Matching window (1 to 7)</source>
      <translation>Fenêtre de corrélation (1 à 7)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="73" />
      <source>Regularisation (0.01 to 0.2)</source>
      <translation>Régularisation (0,01 à 0,2)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="85" />
      <source>Parameters</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="91" />
      <source>{}: convergence {}°, B/H {}, asymmetry {}°, {} % of the area.</source>
      <translation>{} : convergence {}°, B/H {}, asymétrie {}°, {} % de la zone.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="101" />
      <source>The pair</source>
      <translation>Le couple</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="106" />
      <source>Images, all of acquisition {}</source>
      <translation>Images, toutes de l'acquisition {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="114" />
      <source>not downloadable yet: to be ordered</source>
      <translation>pas encore téléchargeable : à commander</translation>
    </message>
  </context>
  <context>
    <name>SurfaceModelDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="39" />
      <source>Surface model on demand</source>
      <translation>MNS à la demande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="59" />
      <source>✓ The service takes these images with these parameters.</source>
      <translation>✓ Le service prend ces images avec ces paramètres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="73" />
      <source>The dossier was written, and beside it the sheet {}.</source>
      <translation>La fiche a été écrite, et à côté d'elle ses valeurs {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="77" />
      <source>Dossier of the order</source>
      <translation>Fiche de la commande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="77" />
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="85" />
      <source>De&amp;faults</source>
      <translation>Par &amp;défaut</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="87" />
      <source>Sets every parameter as the service proposes it.</source>
      <translation>Règle chaque paramètre comme le service le propose.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="89" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="91" />
      <source>Write the &amp;dossier…</source>
      <translation>Écrire la &amp;fiche…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="93" />
      <source>Writes the order of a surface model: a text to hand over, and its values</source>
      <translation>Écrit la commande du MNS : un texte à remettre, et ses valeurs</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="101" />
      <source>DSM-OPT computes heights from {}. It has no interface for programs: the dossier says what to type or hand over there.</source>
      <translation>DSM-OPT calcule les hauteurs à partir de {}. Il n'a pas d'interface pour les programmes : la fiche dit ce qu'il faut y saisir ou remettre.</translation>
    </message>
  </context>
  <context>
    <name>SurfaceModelForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="96" />
      <source>&amp;Whole image</source>
      <translation>Image &amp;entière</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="98" />
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="98" />
      <source>y</source>
      <translation>y</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="98" />
      <source>width</source>
      <translation>largeur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="98" />
      <source>height</source>
      <translation>hauteur</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="107" />
      <source>&amp;Make one</source>
      <translation>En &amp;faire une</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="134" />
      <source>x, y</source>
      <translation>x, y</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="135" />
      <source>width, height</source>
      <translation>largeur, hauteur</translation>
    </message>
  </context>
  <context>
    <name>TariffBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="33" />
      <source>&amp;Bring a newer tariff…</source>
      <translation>&amp;Apporter un tarif plus récent…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="35" />
      <source>Takes a tariff table (JSON) that DINAMIS or a colleague gave you</source>
      <translation>Prend une grille tarifaire (JSON) que DINAMIS ou un collègue vous a donnée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="38" />
      <source>&amp;Use the plugin's own</source>
      <translation>Reprendre celui de l'e&amp;xtension</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="40" />
      <source>Leaves the table you brought aside</source>
      <translation>Laisse de côté la grille que vous avez apportée</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="68" />
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="60" />
      <source>DINAMIS tariff</source>
      <translation>Tarif DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="88" />
      <source>A newer tariff table</source>
      <translation>Une grille tarifaire plus récente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="88" />
      <source>Tariff tables (*.json)</source>
      <translation>Grilles tarifaires (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Territory</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="13" />
      <source>Metropolitan France</source>
      <translation>France métropolitaine</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="16" />
      <source>French Guiana</source>
      <translation>Guyane</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="17" />
      <source>Réunion</source>
      <translation>La Réunion</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="22" />
      <source>French Southern Lands</source>
      <translation>Terres australes françaises</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="26" />
      <source>French Polynesia</source>
      <translation>Polynésie française</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="27" />
      <source>New Caledonia</source>
      <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="39" />
      <source>not stated</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="42" />
      <source>at most: {}</source>
      <translation>au plus : {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="49" />
      <source>The service does not say which territories it covers.</source>
      <translation>Le service ne dit pas quels territoires sont couverts.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="53" />
      <source>Territory: {}.</source>
      <translation>Territoire : {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="54" />
      <source>Territories, {}: the service gives only its outer bounds.</source>
      <translation>Territoires, {} : le service n'en donne que les limites extérieures.</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/timeline.py" line="196" />
      <location filename="../dinamis_qgis/gui/catalogue/timeline.py" line="64" />
      <source>No scene</source>
      <translation>Aucune scène</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/timeline.py" line="199" />
      <source>{first} to {last}: {count}</source>
      <translation>{first} à {last} : {count}</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="44" />
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="45" />
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="124" />
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="46" />
      <source>&amp;Next</source>
      <translation>&amp;Suite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="124" />
      <source>&amp;Done</source>
      <translation>&amp;Terminer</translation>
    </message>
  </context>
  <context>
    <name>TourStops</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="62" />
      <source>My requests</source>
      <translation>Mes demandes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="63" />
      <source>What became of each request is told here, with what to do next; a delivery goes to the download queue at a click.</source>
      <translation>Ce que devient chaque demande se lit ici, avec ce qu'il faut faire ensuite ; une livraison rejoint la file de téléchargement en un clic.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="72" />
      <source>Downloads</source>
      <translation>Téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="73" />
      <source>The queue goes on after a break, a restart or a link that ended. Pause it, change its order, or limit its rate.</source>
      <translation>La file reprend après une coupure, un redémarrage ou un lien expiré. Suspendez-la, changez son ordre, ou limitez son débit.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="82" />
      <source>A product on the disk</source>
      <translation>Un produit sur le disque</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="83" />
      <source>A ZIP, a folder, or any file of a delivery: it is opened in its place and colours, sharpened if you like.</source>
      <translation>Un ZIP, un dossier, ou n'importe quel fichier d'une livraison : il s'ouvre à sa place et dans ses couleurs, affiné si vous voulez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="94" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="95" />
      <source>The menu holds this tour, What's this? for every field, the glossary, how to join, the local catalogue and the yearly coverages.</source>
      <translation>Le menu contient cette visite, Qu'est-ce que c'est ? pour chaque champ, le glossaire, comment adhérer, le catalogue local et les couvertures annuelles.</translation>
    </message>
  </context>
  <context>
    <name>VerifyDownloads</name>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="23" />
      <source>Verify downloads</source>
      <translation>Vérifier les téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="26" />
      <source>Reads every file that was downloaded into a folder, and those below it, and compares it with the checksums written on arrival and with the catalogue's. REPORT lists the files, as JSON or CSV: ok, damaged, missing, incomplete, or unknown where nothing says what they should be. Nothing is changed.</source>
      <translation>Lit chaque fichier téléchargé dans un dossier et ses sous-dossiers, et le compare aux sommes de contrôle écrites à l'arrivée et à celles du catalogue. REPORT liste les fichiers, en JSON ou CSV : intacts (ok), endommagés (damaged), manquants (missing), incomplets (incomplete), ou inconnus (unknown) quand rien ne dit ce qu'ils devraient être. Rien n'est modifié.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="35" />
      <source>Folder of downloads</source>
      <translation>Dossier de téléchargements</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="39" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="45" />
      <source>Files checked</source>
      <translation>Fichiers vérifiés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="46" />
      <source>Damaged files</source>
      <translation>Fichiers endommagés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="47" />
      <source>Missing files</source>
      <translation>Fichiers manquants</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="48" />
      <source>Incomplete files</source>
      <translation>Fichiers incomplets</translation>
    </message>
  </context>
  <context>
    <name>Watches</name>
    <message>
      <location filename="../dinamis_qgis/stations/watches.py" line="81" />
      <source>DINAMIS: watched searches</source>
      <translation>DINAMIS : recherches surveillées</translation>
    </message>
  </context>
</TS>
