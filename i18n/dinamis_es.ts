<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_text.py" line="10" />
      <source>DINAMIS for QGIS is free software made independently. It is not an official product of DINAMIS, CNES, IGN or INRAE, and they do not answer for it. The conditions of each image are those of its licence; prices it shows are estimates. For anything binding, ask dinamis@cnes.fr.</source>
      <translation>DINAMIS para QGIS es software libre hecho de forma independiente. No es un producto oficial de DINAMIS, del CNES, del IGN ni del INRAE, que no responden de él. Las condiciones de cada imagen son las de su licencia; los precios que muestra son estimaciones. Para todo lo que comprometa, escriba a dinamis@cnes.fr.</translation>
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="46" />
      <source>About DINAMIS for QGIS</source>
      <translation>Acerca de DINAMIS para QGIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="60" />
      <source>Version {}</source>
      <translation>Versión {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="63" />
      <source>Licence: GNU General Public License, version 2 or later. It comes without any warranty.</source>
      <translation>Licencia: GNU General Public License, versión 2 o posterior. Se entrega sin garantía alguna.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="70" />
      <source>&amp;DINAMIS's site</source>
      <translation>Sitio de &amp;DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="72" />
      <source>&amp;Report a problem</source>
      <translation>&amp;Informar de un problema</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="77" />
      <source>&amp;Licence</source>
      <translation>&amp;Licencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="77" />
      <source>Opens the whole text.</source>
      <translation>Abre el texto completo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/about_dialog.py" line="79" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
  </context>
  <context>
    <name>AccountCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="27" />
      <source>Your session is kept, encrypted, in QGIS's authentication database.</source>
      <translation>Su sesión se guarda, cifrada, en la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="30" />
      <source>Kept in memory only: QGIS was not given its master password, so you will sign in again next time.</source>
      <translation>Solo se guarda en memoria: no se dio a QGIS su contraseña maestra, así que tendrá que iniciar sesión de nuevo la próxima vez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="36" />
      <source>You are signed in.</source>
      <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="40" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="41" />
      <source>Entity</source>
      <translation>Entidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="42" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
  </context>
  <context>
    <name>Activity</name>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="22" />
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="23" />
      <source>Mission</source>
      <translation>Misión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="24" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="38" />
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="25" />
      <source>Requests</source>
      <translation>Solicitudes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="39" />
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="26" />
      <source>Acquisitions</source>
      <translation>Adquisiciones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="27" />
      <source>Supplied</source>
      <translation>Suministrado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="44" />
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="28" />
      <source>Products downloaded</source>
      <translation>Productos descargados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="29" />
      <source>Downloaded</source>
      <translation>Descargado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="30" />
      <source>Free</source>
      <translation>Gratuito</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="31" />
      <source>Paid</source>
      <translation>De pago</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="32" />
      <source>Committed (estimate)</source>
      <translation>Comprometido (estimación)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="41" />
      <source>Supplied, km²</source>
      <translation>Suministrado, km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="46" />
      <source>Downloaded, km²</source>
      <translation>Descargado, km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="50" />
      <source>Committed, € (estimate)</source>
      <translation>Comprometido, € (estimación)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="60" />
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="67" />
      <source>Other</source>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_words.py" line="106" />
      <source>{} without a published price</source>
      <translation>{} sin precio publicado</translation>
    </message>
  </context>
  <context>
    <name>ActivityDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="177" />
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="117" />
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="54" />
      <source>My activity</source>
      <translation>Mi actividad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="95" />
      <source>Nothing is recorded yet. What you request and download is counted.</source>
      <translation>Aún no hay nada registrado. Se contará lo que solicite y descargue.</translation>
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
      <translation>Actividad en CSV</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="134" />
      <source>Activity as PDF</source>
      <translation>Actividad en PDF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="140" />
      <source>Written to {}.</source>
      <translation>Escrito en {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="148" />
      <source>Mine</source>
      <translation>La mía</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="151" />
      <source>My entity's: {}</source>
      <translation>La de mi entidad: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="158" />
      <source>Whose</source>
      <translation>Actividad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="159" />
      <source>Your own figures, or those of all whose requests this computer knows at your entity.</source>
      <translation>Sus propias cifras, o las de todos los de su entidad cuyas solicitudes conoce este ordenador.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="168" />
      <source>Chart</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="169" />
      <source>What the bars show, year by year.</source>
      <translation>Lo que muestran las barras, año por año.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="178" />
      <source>The figures of the chart and all others, one line a year.</source>
      <translation>Las cifras del gráfico y todas las demás, una línea por año.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="187" />
      <source>Counted on this computer from what was recorded and downloaded here; it is sent nowhere. Euros are estimates before VAT, of requests that are delivered or may be. Pléiades is counted in km², SPOT 6-7 in credits.</source>
      <translation>Contado en este equipo a partir de lo que se registró y descargó en él; no se envía a ningún sitio. Los euros son estimaciones sin IVA, de las solicitudes entregadas o que pueden serlo. Pléiades se cuenta en km², SPOT 6-7 en créditos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="195" />
      <source>As &amp;CSV…</source>
      <translation>En &amp;CSV…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="197" />
      <source>Writes the table for a spreadsheet.</source>
      <translation>Escribe la tabla para una hoja de cálculo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="200" />
      <source>As &amp;PDF…</source>
      <translation>En &amp;PDF…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="200" />
      <source>Writes table and chart on paper.</source>
      <translation>Pone la tabla y el gráfico en papel.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="202" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="209" />
      <source>&amp;Whose</source>
      <translation>&amp;Actividad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/activity/activity_dialog.py" line="210" />
      <source>C&amp;hart</source>
      <translation>&amp;Gráfico</translation>
    </message>
  </context>
  <context>
    <name>AlgorithmGroups</name>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="39" />
      <source>Catalogue and coverage</source>
      <translation>Catálogo y cobertura</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="40" />
      <source>Plan, quota and price</source>
      <translation>Plan, cuota y precio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="41" />
      <source>Requests</source>
      <translation>Solicitudes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="42" />
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/groups.py" line="43" />
      <source>Products on the map</source>
      <translation>Productos en el mapa</translation>
    </message>
  </context>
  <context>
    <name>ApiKeysDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="76" />
      <source>API keys – {}</source>
      <translation>Claves de API – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="113" />
      <source>The service takes this key. You are signed in by it.</source>
      <translation>El servicio acepta esta clave. Con ella ha iniciado sesión.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="136" />
      <source>A new key was made. Its secret half is shown above this once: copy it now if another program needs it, or use the key here.</source>
      <translation>Se creó una clave nueva. Su mitad secreta se muestra arriba esta única vez: cópiela ahora si otro programa la necesita, o use la clave aquí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="150" />
      <source>Programs that use this key will be refused. Click again to revoke it.</source>
      <translation>Los programas que usan esta clave serán rechazados. Pulse de nuevo para revocarla.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="184" />
      <source>DINAMIS API keys</source>
      <translation>Claves de API de DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="203" />
      <source>Revoke it for &amp;good</source>
      <translation>Revocar &amp;definitivamente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="238" />
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="203" />
      <source>&amp;Revoke</source>
      <translation>&amp;Revocar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="210" />
      <source>Paste it here. It is kept encrypted by QGIS, and sent to nobody else.</source>
      <translation>Péguela aquí. QGIS la guarda cifrada y no se envía a nadie más.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="214" />
      <source>&amp;Use this key</source>
      <translation>&amp;Usar esta clave</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="216" />
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="218" />
      <source>Reads the key that the program teledetection keeps on this computer.</source>
      <translation>Lee la clave que el programa teledetection guarda en este equipo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="223" />
      <source>Your keys at the service. One that is revoked opens nothing any more.</source>
      <translation>Sus claves en el servicio. Una clave revocada ya no abre nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="280" />
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="224" />
      <source>Your keys</source>
      <translation>Sus claves</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="235" />
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="227" />
      <source>What for</source>
      <translation>Uso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="227" />
      <source>Key</source>
      <translation>Clave</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="227" />
      <source>Made on</source>
      <translation>Creada el</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="234" />
      <source>So that you know later which program uses it</source>
      <translation>Para saber más adelante qué programa la usa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="236" />
      <source>What for, e.g. QGIS at the office</source>
      <translation>Uso, por ejemplo QGIS en la oficina</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="237" />
      <source>&amp;Make a key</source>
      <translation>Crear una cla&amp;ve</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="239" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="260" />
      <source>To make, see and revoke keys, sign in by your account first.</source>
      <translation>Para crear, ver y revocar claves, inicie antes sesión con su cuenta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="261" />
      <source>Keys are made and revoked on the service's own web page.</source>
      <translation>Las claves se crean y se revocan en la página web del propio servicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/api_keys_dialog.py" line="270" />
      <source>Sign in by a key</source>
      <translation>Iniciar sesión con una clave</translation>
    </message>
  </context>
  <context>
    <name>ArchiveNamesDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="31" />
      <source>Images of the archive</source>
      <translation>Imágenes de archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="58" />
      <source>Images: {}</source>
      <translation>Imágenes: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="60" />
      <source>Images: {count} ({mission}, {first} to {last})</source>
      <translation>Imágenes: {count} ({mission}, del {first} al {last})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="69" />
      <source>Paste the identifiers that the supplier's own catalogue shows, or that somebody sent you. What stands around them does not matter.</source>
      <translation>Pegue los identificadores que muestra el catálogo del proveedor, o los que le enviaron. Lo que haya alrededor no importa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="81" />
      <source>Identifiers</source>
      <translation>Identificadores</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="82" />
      <source>One a line, or several; a copied table or mail will do.</source>
      <translation>Uno por línea, o varios; sirve una tabla o un correo copiado.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="90" />
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="85" />
      <source>Not taken:</source>
      <translation>No aceptados:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="89" />
      <source>Lines that are no identifier of an image, each with the reason</source>
      <translation>Líneas que no son identificadores de imágenes, cada una con su motivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="92" />
      <source>&amp;Put into the request</source>
      <translation>&amp;Poner en la solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="94" />
      <source>The request is then for these images of the archive.</source>
      <translation>La solicitud es entonces para estas imágenes de archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="97" />
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="114" />
      <source>Line {line}: “{text}”: {reason}</source>
      <translation>Línea {line}: «{text}»: {reason}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="120" />
      <source>no identifier of the archive. Copy it whole, from DS_ to its end.</source>
      <translation>no es un identificador de archivo. Cópielo entero, desde DS_ hasta el final.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="124" />
      <source>a delivered product. Its identifier, which begins with DS_, is in its DIM file.</source>
      <translation>un producto entregado. Su identificador, que empieza por DS_, está en su archivo DIM.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="128" />
      <source>another satellite than Pléiades 1 and SPOT 6-7. Ask support.</source>
      <translation>otro satélite que Pléiades 1 y SPOT 6-7. Consulte al soporte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="131" />
      <source>another mission than the first. Make a request of its own.</source>
      <translation>otra misión que la primera. Haga una solicitud aparte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/archive_names_dialog.py" line="134" />
      <source>a date that does not exist. Copy it again.</source>
      <translation>una fecha que no existe. Cópielo de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>AreaFile</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="32" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="34" />
      <source>In t&amp;he file</source>
      <translation>Conten&amp;ido</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="36" />
      <source>&amp;System</source>
      <translation>&amp;Sistema</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="91" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="94" />
      <source>All of them</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="111" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="112" />
      <source>A map of polygons: GeoPackage, Shapefile (also zipped), KML, KMZ, GeoJSON…</source>
      <translation>Un mapa de polígonos: GeoPackage, Shapefile (también en ZIP), KML, KMZ, GeoJSON…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="118" />
      <source>Map in the file</source>
      <translation>Mapa del archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="119" />
      <source>The file holds several maps: which is the area?</source>
      <translation>El archivo contiene varios mapas: ¿cuál es la zona?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="125" />
      <source>The file does not say its coordinate system: which is it?</source>
      <translation>El archivo no indica su sistema de coordenadas: ¿cuál es?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="128" />
      <location filename="../dinamis_qgis/gui/area/area_file.py" line="126" />
      <source>Coordinate system</source>
      <translation>Sistema de coordenadas</translation>
    </message>
  </context>
  <context>
    <name>AreaLayer</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_layer.py" line="23" />
      <source>Takes every polygon of this layer of the project</source>
      <translation>Toma todos los polígonos de esta capa del proyecto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_layer.py" line="27" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_layer.py" line="28" />
      <source>Ta&amp;ke</source>
      <translation>&amp;Tomar</translation>
    </message>
  </context>
  <context>
    <name>AreaPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="45" />
      <source>Area of interest</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="46" />
      <source>Draw it on the map, or take it from what you have.</source>
      <translation>Dibújela en el mapa o tómela de lo que ya tiene.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="97" />
      <source>no feature of the active layer is selected</source>
      <translation>no hay ningún objeto espacial seleccionado en la capa activa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="103" />
      <source>the project has no layer of polygons</source>
      <translation>el proyecto no tiene ninguna capa de polígonos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="137" />
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="139" />
      <source>DINAMIS area</source>
      <translation>DINAMIS: zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="155" />
      <source>This outline comes from QGIS's map of the world and is coarse.</source>
      <translation>Este contorno procede del mapamundi de QGIS y es aproximado.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="183" />
      <source>Searching…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="197" />
      <source>Show a &amp;background map</source>
      <translation>Mostrar un mapa de &amp;fondo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="199" />
      <source>Adds the world map that comes with QGIS; it needs no network.</source>
      <translation>Añade el mapamundi que viene con QGIS; no necesita red.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="216" />
      <source>Brings the area before the last change back</source>
      <translation>Recupera la zona anterior al último cambio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="217" />
      <source>Un&amp;do</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="219" />
      <source>&amp;Clear</source>
      <translation>B&amp;orrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="219" />
      <source>Leaves no area.</source>
      <translation>No deja ninguna zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="222" />
      <source>&amp;Zoom to it</source>
      <translation>&amp;Zoom a la zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="222" />
      <source>Shows the whole area on the map.</source>
      <translation>Muestra toda la zona en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="229" />
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="230" />
      <source>La&amp;yer</source>
      <translation>&amp;Capa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_panel.py" line="237" />
      <source>B&amp;uffer</source>
      <translation>&amp;Buffer</translation>
    </message>
  </context>
  <context>
    <name>AreaSummary</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_summary.py" line="37" />
      <source>No area yet</source>
      <translation>Aún no hay zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_summary.py" line="39" />
      <source>Searching, pricing and requesting are all about this area.</source>
      <translation>La búsqueda, el precio y la solicitud se refieren a esta zona.</translation>
    </message>
  </context>
  <context>
    <name>AreaWidth</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_width.py" line="24" />
      <source>Moves the outline outwards by this distance; inwards if it is negative</source>
      <translation>Desplaza el contorno esta distancia hacia fuera; hacia dentro si es negativa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_width.py" line="27" />
      <source>Buffer</source>
      <translation>Buffer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_width.py" line="28" />
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
  </context>
  <context>
    <name>AreaWords</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="20" />
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="31" />
      <source>{} points, measured on the ellipsoid.</source>
      <translation>{} vértices, superficie medida sobre el elipsoide.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="49" />
      <source>It can be searched but not ordered: {}.</source>
      <translation>Sirve para buscar, pero no para encargar: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="54" />
      <source>An order takes one polygon, without holes, of at most {} points.</source>
      <translation>Un pedido admite un solo polígono, sin huecos y de {} vértices como máximo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="60" />
      <source>It crosses 180°, where it is cut in two.</source>
      <translation>Cruza el meridiano 180°, que la corta en dos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="68" />
      <source>The outline crossed itself and was repaired: {km2} km².</source>
      <translation>El contorno se cruzaba y se reparó: {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="71" />
      <source>Simplified from {before} to {after} points: {percent} % of the area.</source>
      <translation>Simplificada de {before} a {after} vértices: {percent} % de la superficie.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="74" />
      <source>The holes were filled: {km2} km².</source>
      <translation>Se rellenaron los huecos: {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="77" />
      <source>Only the largest part was kept: {km2} km².</source>
      <translation>Solo se conservó la parte mayor: {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="80" />
      <source>One outline was put round the parts: {km2} km².</source>
      <translation>Un solo contorno rodea las partes: {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="83" />
      <source>A buffer of {metres} m was added: {km2} km².</source>
      <translation>Se añadió un buffer de {metres} m: {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="86" />
      <source>The area was made smaller: {km2} km².</source>
      <translation>La zona se redujo: {km2} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="95" />
      <source>Fill the holes</source>
      <translation>Rellenar los huecos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="96" />
      <source>Keep the largest part</source>
      <translation>Conservar la mayor</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="97" />
      <source>Surround all the parts</source>
      <translation>Rodear todas las partes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="98" />
      <source>Simplify to {} points</source>
      <translation>Simplificar a {} vértices</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="108" />
      <source>{}: {} %</source>
      <translation>{}: {} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="109" />
      <source>{}: {} km²</source>
      <translation>{}: {} km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="115" />
      <source>{} – country</source>
      <translation>{} – país</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="116" />
      <source>{} – département</source>
      <translation>{} – departamento francés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="117" />
      <source>{} – commune</source>
      <translation>{} – municipio francés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="118" />
      <source>{} – EPCI</source>
      <translation>{} – EPCI</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="125" />
      <source>several parts</source>
      <translation>varias partes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="126" />
      <source>holes</source>
      <translation>huecos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_words.py" line="127" />
      <source>more than {} points</source>
      <translation>más de {} vértices</translation>
    </message>
  </context>
  <context>
    <name>BackgroundMap</name>
    <message>
      <location filename="../dinamis_qgis/layers/background_map.py" line="18" />
      <source>Background map (Natural Earth)</source>
      <translation>Mapa de fondo (Natural Earth)</translation>
    </message>
  </context>
  <context>
    <name>BestCover</name>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="27" />
      <source>Best cover of an area</source>
      <translation>Mejor cobertura de una zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="30" />
      <source>Chooses the few scenes that cover an area best. GOAL: fewest, newest, clearest, cheapest or season (all near one season of the year). The layer is in the order of a mosaic: rank 1 lies on top. SCENES names them, ready to be downloaded. MAX_SCENES: where that is too few to cover everything, those that cover most.</source>
      <translation>Elige las pocas escenas que mejor cubren una zona. GOAL: fewest (el menor número), newest (las más recientes), clearest (las menos nubosas), cheapest (las más baratas) o season (todas cercanas a una misma época del año). La capa sigue el orden de un mosaico: el rango 1 queda encima. SCENES las nombra, listas para descargar. MAX_SCENES: cuando no bastan para cubrirlo todo, las que más cubren.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="39" />
      <source>Goal</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="44" />
      <source>Scenes at most</source>
      <translation>Escenas como máximo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/best_cover.py" line="52" />
      <source>Scenes</source>
      <translation>Escenas</translation>
    </message>
  </context>
  <context>
    <name>Browser</name>
    <message>
      <location filename="../dinamis_qgis/gui/browser/dinamis_browser.py" line="72" />
      <source>Open the exercise</source>
      <translation>Abrir el ejercicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/browser/items.py" line="59" />
      <source>Satellite images of DINAMIS</source>
      <translation>Imágenes de satélite de DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/browser/items.py" line="73" />
      <source>Open the DINAMIS panel</source>
      <translation>Abrir el panel DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/browser/items.py" line="97" />
      <source>Refresh</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="58" />
      <source>Nothing is kept yet: search for images</source>
      <translation>Aún no hay nada guardado: busque imágenes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="61" />
      <source>Collections</source>
      <translation>Colecciones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="67" />
      <source>No search is saved yet: save one</source>
      <translation>Aún no hay búsquedas guardadas: guarde una</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="70" />
      <source>Saved searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="76" />
      <source>Nothing is downloaded yet: load an image</source>
      <translation>Aún no hay descargas: cargue una imagen</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="79" />
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="97" />
      <source>{count} scenes kept of {service}</source>
      <translation>{count} escenas guardadas de {service}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="101" />
      <source>Add the footprints to the map</source>
      <translation>Añadir las huellas al mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="108" />
      <source>Search again</source>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="109" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="121" />
      <source>Add to the map</source>
      <translation>Añadir al mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="122" />
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/browser_shelf.py" line="133" />
      <source>Go there</source>
      <translation>Ir allí</translation>
    </message>
  </context>
  <context>
    <name>Caches</name>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="69" />
      <source>Scenes kept for searching without network</source>
      <translation>Escenas guardadas para buscar sin red</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="75" />
      <source>Small pictures of scenes</source>
      <translation>Imágenes pequeñas de las escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="81" />
      <source>Communes that were looked up</source>
      <translation>Municipios ya buscados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="87" />
      <source>List of yearly coverages</source>
      <translation>Lista de coberturas anuales</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/options_desk.py" line="93" />
      <source>Images that the training service made</source>
      <translation>Imágenes fabricadas por el servicio de formación</translation>
    </message>
  </context>
  <context>
    <name>CachesBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="39" />
      <source>Kept to be quicker</source>
      <translation>Guardado para ir más rápido</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="46" />
      <source>All of this is fetched again when needed. Downloads, requests, drafts and saved searches are never emptied.</source>
      <translation>Todo esto se recupera de nuevo cuando hace falta. Las descargas, solicitudes, borradores y búsquedas guardadas nunca se vacían.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="58" />
      <source>counting…</source>
      <translation>calculando…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="59" />
      <source>Empty</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="60" />
      <source>Empty: {}</source>
      <translation>Vaciar: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="74" />
      <source>emptying…</source>
      <translation>vaciando…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/caches_box.py" line="85" />
      <source>DINAMIS: empty a cache</source>
      <translation>DINAMIS: vaciar una caché</translation>
    </message>
  </context>
  <context>
    <name>Candidates</name>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="27" />
      <source>Area</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="31" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="40" />
      <source>Also scenes of the supplier's archive, which must be ordered</source>
      <translation>También escenas del archivo del proveedor, que deben encargarse</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="50" />
      <source>Collections, separated by commas</source>
      <translation>Colecciones, separadas por comas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="52" />
      <source>Missions, separated by commas</source>
      <translation>Misiones, separadas por comas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="53" />
      <source>First day (YYYY-MM-DD)</source>
      <translation>Primer día (AAAA-MM-DD)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="54" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation>Último día (AAAA-MM-DD)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="55" />
      <source>Only these scenes: names or a layer</source>
      <translation>Solo estas escenas: nombres o capa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="61" />
      <source>Clouds at most (%)</source>
      <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/candidates.py" line="62" />
      <source>Incidence at most (°)</source>
      <translation>Incidencia máxima (°)</translation>
    </message>
  </context>
  <context>
    <name>CatalogueDesk</name>
    <message>
      <location filename="../dinamis_qgis/stations/catalogue_desk.py" line="76" />
      <source>DINAMIS: copy of the catalogue</source>
      <translation>DINAMIS: copia del catálogo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/catalogue_desk.py" line="136" />
      <source>{name}: {count} scenes</source>
      <translation>{name}: {count} escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/catalogue_desk.py" line="168" />
      <source>Up to date. New or changed: {changed}; gone: {gone}.</source>
      <translation>Al día. Nuevas o modificadas: {changed}; desaparecidas: {gone}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/catalogue_desk.py" line="172" />
      <source>Entries that could not be read: {}; the log names them.</source>
      <translation>Entradas que no se pudieron leer: {}; el registro las nombra.</translation>
    </message>
  </context>
  <context>
    <name>CatalogueDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="83" />
      <source>Local catalogue – {}</source>
      <translation>Catálogo local – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="111" />
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="105" />
      <source>Asking the service…</source>
      <translation>Consultando el servicio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="106" />
      <source>DINAMIS: what the catalogue keeps</source>
      <translation>DINAMIS: lo que guarda el catálogo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="140" />
      <source>The catalogue of this service takes {} on this computer.</source>
      <translation>El catálogo de este servicio ocupa {} en este equipo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="156" />
      <source>Too large to copy: it is searched on the service, page by page.</source>
      <translation>Demasiado grande para copiarla: se consulta en el servicio, página a página.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="159" />
      <source>too large</source>
      <translation>demasiado grande</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="216" />
      <source>Stopped. What was copied stays, and is not copied again.</source>
      <translation>Detenido. Lo copiado se conserva y no se vuelve a copiar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="232" />
      <source>Keep a copy of the collections that you work with: every filter then answers at once, and without network. Only what describes the scenes is copied, not their images; changes are fetched once a day.</source>
      <translation>Guarde una copia de las colecciones con las que trabaja: cada filtro responde entonces al instante, incluso sin red. Solo se copia la descripción de las escenas, no sus imágenes; las novedades se consultan una vez al día.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="242" />
      <source>Collections</source>
      <translation>Colecciones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="243" />
      <source>Check the collections to keep a copy of; the columns tell how much of each is kept.</source>
      <translation>Marque las colecciones que quiere copiar; las columnas dicen cuánto se guarda de cada una.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="250" />
      <source>Collection</source>
      <translation>Colección</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="250" />
      <source>Scenes</source>
      <translation>Escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="250" />
      <source>Kept</source>
      <translation>Guardadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="250" />
      <source>Copied</source>
      <translation>Copiada el</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="259" />
      <source>Progress of the copy</source>
      <translation>Progreso de la copia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="263" />
      <source>&amp;Copy now</source>
      <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="265" />
      <source>Copies what is checked, or brings it up to date</source>
      <translation>Copia lo que está marcado, o lo pone al día</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="267" />
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="269" />
      <source>C&amp;lose</source>
      <translation>C&amp;errar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/catalogue_dialog.py" line="269" />
      <source>A copy that is under way goes on</source>
      <translation>Una copia en curso continúa</translation>
    </message>
  </context>
  <context>
    <name>Category</name>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="49" />
      <source>Scientific</source>
      <translation>Científico</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="50" />
      <source>Public, teaching</source>
      <translation>Público, docencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="51" />
      <source>Private</source>
      <translation>Privado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="52" />
      <source>Foreign scientist</source>
      <translation>Científico extranjero</translation>
    </message>
  </context>
  <context>
    <name>CodeCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="39" />
      <source>Code: {}</source>
      <translation>Código: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="73" />
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="74" />
      <source>Co&amp;py</source>
      <translation>Co&amp;piar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="74" />
      <source>Copy the code</source>
      <translation>Copiar el código</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="76" />
      <source>&amp;Open browser</source>
      <translation>&amp;Abrir el navegador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="78" />
      <source>Your password is asked for there, never in QGIS.</source>
      <translation>La contraseña se pide allí, nunca en QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="82" />
      <source>The same page, for the camera of your telephone</source>
      <translation>La misma página, para la cámara de su teléfono</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="84" />
      <source>&amp;Approve</source>
      <translation>Au&amp;torizar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="85" />
      <source>&amp;Refuse</source>
      <translation>Recha&amp;zar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="91" />
      <source>Confirm this code to let QGIS in:</source>
      <translation>Confirme este código para dejar entrar a QGIS:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="110" />
      <source>Here your browser would open. Does the code above match? Then allow QGIS to use the training account.</source>
      <translation>Aquí se abriría su navegador. ¿Coincide el código de arriba? Entonces permita que QGIS use la cuenta de formación.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/code_card.py" line="116" />
      <source>TRAINING – the service's web page</source>
      <translation>FORMACIÓN – la página web del servicio</translation>
    </message>
  </context>
  <context>
    <name>Cover</name>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="17" />
      <source>{} of {} km² are covered ({} %), by {} scenes that meet the conditions.</source>
      <translation>{} de {} km² están cubiertos ({} %), por {} escenas que cumplen las condiciones.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="29" />
      <source>Missing: {} km² in {} parts.</source>
      <translation>Faltan {} km² en {} partes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="32" />
      <source>{} km² between footprints less than 30 m apart are not counted as missing.</source>
      <translation>{} km² entre huellas separadas menos de 30 m no se cuentan como faltantes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="42" />
      <source>To order: one outline round all parts, {} km².</source>
      <translation>Para encargar: un solo contorno alrededor de todas las partes, {} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="45" />
      <source>To order: {} areas, {} km² in all.</source>
      <translation>Para encargar: {} zonas, {} km² en total.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="47" />
      <source>That is {} km² beyond the gap ({} %), as suppliers take no holes.</source>
      <translation>Son {} km² más de lo que falta ({} %), pues los proveedores no admiten huecos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="53" />
      <source>{} km² of the gap are left out, as suppliers take 999 points at most.</source>
      <translation>Quedan fuera {} km² de lo que falta, pues los proveedores admiten 999 vértices como máximo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="62" />
      <source>{} of {} scenes cover {} % of the area; all together would cover {} %.</source>
      <translation>{} de {} escenas cubren el {} % de la zona; todas juntas cubrirían el {} %.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="74" />
      <source>No better choice exists.</source>
      <translation>No existe una elección mejor.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="77" />
      <source>There may be a slightly better choice: too many to try them all.</source>
      <translation>Puede haber una elección algo mejor: son demasiadas para probarlas todas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/cover_text.py" line="87" />
      <source>{} scenes were left out: their footprint is none.</source>
      <translation>{} escenas quedaron fuera: su huella no es válida.</translation>
    </message>
  </context>
  <context>
    <name>CoverageShare</name>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="25" />
      <source>Coverage of an area</source>
      <translation>Cobertura de una zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="28" />
      <source>Says how much of an area the scenes cover that meet your conditions, as a percentage and a layer, and what is missing. ORDERABLE: the missing part in shapes that a supplier takes (one polygon each, at most 999 points, no hole), each at least MINIMUM_KM2 in the bill. A scene whose cloud or incidence is unknown is left out by that limit.</source>
      <translation>Dice qué parte de una zona cubren las escenas que cumplen sus condiciones, en porcentaje y en capa, y qué falta. ORDERABLE: lo que falta, en contornos que un proveedor admite (un polígono cada uno, 999 vértices como máximo, sin huecos), cada uno contado al menos como MINIMUM_KM2. Una escena cuya nubosidad o incidencia se desconoce queda fuera por ese límite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="41" />
      <source>Smallest area that is billed (km²)</source>
      <translation>Superficie mínima facturada (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="49" />
      <source>Covered</source>
      <translation>Cubierto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="50" />
      <source>Missing</source>
      <translation>Faltante</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/coverage_share.py" line="51" />
      <source>Missing, to order</source>
      <translation>Faltante, para encargar</translation>
    </message>
  </context>
  <context>
    <name>CoveragesDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="201" />
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="59" />
      <source>Yearly coverages</source>
      <translation>Coberturas anuales</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="76" />
      <source>Reading the list…</source>
      <translation>Leyendo la lista…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="87" />
      <source>Asking the service for its list…</source>
      <translation>Pidiendo la lista al servicio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="96" />
      <source>The service lists no yearly coverage.</source>
      <translation>El servicio no anuncia ninguna cobertura anual.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="103" />
      <source>List of {}</source>
      <translation>Lista del {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="104" />
      <source>List of {}: refresh it to see newer years</source>
      <translation>Lista del {}: actualícela para ver años más recientes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="121" />
      <source>On the map, in the group “Yearly coverages”: {}.</source>
      <translation>En el mapa, en el grupo «Coberturas anuales»: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="126" />
      <source>Adding {} ({} of {})…</source>
      <translation>Añadiendo {} ({} de {})…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="139" />
      <source>DINAMIS yearly coverages</source>
      <translation>Coberturas anuales DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="155" />
      <source>Stopped. What is on the map already stays.</source>
      <translation>Detenido. Lo que ya está en el mapa se queda.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="203" />
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="173" />
      <source>Tick the years you want on the map.</source>
      <translation>Marque los años que quiera en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="195" />
      <source>All missions</source>
      <translation>Todas las misiones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="197" />
      <source>&amp;Refresh</source>
      <translation>Act&amp;ualizar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="197" />
      <source>Ask the service again</source>
      <translation>Pedir de nuevo la lista al servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="200" />
      <source>Space ticks a year, Enter puts it on the map at once.</source>
      <translation>Espacio marca un año, Intro lo pone enseguida en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="212" />
      <source>Under way</source>
      <translation>En curso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="213" />
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="216" />
      <source>Show every &amp;year, to play them</source>
      <translation>Mostrar &amp;todos los años, para animarlos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="218" />
      <source>The Temporal Controller walks through the years that are visible. Without this, only the newest coverage is.</source>
      <translation>El controlador temporal recorre los años visibles. Sin esto, solo es visible la cobertura más reciente.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="223" />
      <source>&amp;Add to map</source>
      <translation>Aña&amp;dir al mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="224" />
      <source>&amp;Open the OpenSPOT site</source>
      <translation>&amp;Abrir el sitio OpenSPOT</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="226" />
      <source>The images of the SPOT 6-7 coverages are open data (Licence Ouverte 2.0 / Etalab). They are downloaded from the OpenSPOT site, in your browser; its licence form is yours to fill in.</source>
      <translation>Las imágenes de las coberturas SPOT 6-7 son datos abiertos (Licence Ouverte 2.0 / Etalab). Se descargan del sitio OpenSPOT, en su navegador; es usted quien rellena allí el formulario de licencia.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="235" />
      <source>&amp;Mission</source>
      <translation>&amp;Misión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="236" />
      <source>SPOT 6-7 covers France each year at 1.5 m; Pléiades parts of it at 0.5 m.</source>
      <translation>SPOT 6-7 cubre Francia cada año a 1,5 m; Pléiades cubre partes a 0,5 m.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="247" />
      <source>Mosaics of each year's SPOT 6-7 and Pléiades images, shown by the IGN's map service without an account.</source>
      <translation>Mosaicos anuales de imágenes SPOT 6-7 y Pléiades, difundidos por el servicio de mapas del IGN francés, sin cuenta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_dialog.py" line="264" />
      <source>Download the images</source>
      <translation>Descargar las imágenes</translation>
    </message>
  </context>
  <context>
    <name>CoveragesTree</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_tree.py" line="36" />
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_tree.py" line="36" />
      <source>Territory</source>
      <translation>Territorio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_tree.py" line="36" />
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/coverages_tree.py" line="125" />
      <source>no coverage</source>
      <translation>sin cobertura</translation>
    </message>
  </context>
  <context>
    <name>DinamisDock</name>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="100" />
      <source>Next: {} ›</source>
      <translation>Siguiente: {} ›</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="128" />
      <source>not signed in</source>
      <translation>sin sesión iniciada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="130" />
      <source>signed in</source>
      <translation>sesión iniciada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="195" />
      <source>Which service is used, and by whom</source>
      <translation>Qué servicio se usa, y quién lo usa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="200" />
      <source>&amp;Beginner view: area, search, load</source>
      <translation>Vista de prin&amp;cipiante: zona, búsqueda, carga</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="202" />
      <source>&amp;Local catalogue…</source>
      <translation>Catálogo &amp;local…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="205" />
      <source>Yearly &amp;coverages…</source>
      <translation>Coberturas &amp;anuales…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="206" />
      <source>Open an &amp;exercise…</source>
      <translation>Abrir un &amp;ejercicio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="207" />
      <source>&amp;Make an exercise…</source>
      <translation>&amp;Preparar un ejercicio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="208" />
      <source>&amp;About DINAMIS for QGIS…</source>
      <translation>&amp;Acerca de DINAMIS para QGIS…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="216" />
      <source>Goes on to the next station</source>
      <translation>Pasa a la etapa siguiente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="225" />
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="227" />
      <location filename="../dinamis_qgis/gui/dock.py" line="226" />
      <source>View and help</source>
      <translation>Vista y ayuda</translation>
    </message>
  </context>
  <context>
    <name>DinamisPlugin</name>
    <message>
      <location filename="../dinamis_qgis/plugin.py" line="73" />
      <source>DINAMIS satellite images</source>
      <translation>Imágenes satelitales DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/plugin.py" line="174" />
      <source>About DINAMIS for QGIS…</source>
      <translation>Acerca de DINAMIS para QGIS…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/window_messages.py" line="23" />
      <source>New scenes for “{name}”: {count}</source>
      <translation>Nuevas escenas para «{name}»: {count}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/window_messages.py" line="25" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/window_messages.py" line="38" />
      <source>the settings</source>
      <translation>los ajustes</translation>
    </message>
  </context>
  <context>
    <name>Doctor</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="18" />
      <source>The service's name</source>
      <translation>Nombre del servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="19" />
      <source>Proxy</source>
      <translation>Proxy</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="20" />
      <source>The service answers</source>
      <translation>Respuesta del servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="21" />
      <source>Secure connection</source>
      <translation>Conexión segura</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="22" />
      <source>Clock</source>
      <translation>Reloj</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="23" />
      <source>Sign-in</source>
      <translation>Inicio de sesión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="24" />
      <source>Download links</source>
      <translation>Enlaces de descarga</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="25" />
      <source>Disk</source>
      <translation>Disco</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="31" />
      <source>good</source>
      <translation>bien</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="32" />
      <source>to know</source>
      <translation>a saber</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="33" />
      <source>problem</source>
      <translation>problema</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="34" />
      <source>not looked at</source>
      <translation>no examinado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="48" />
      <source>The folder {} cannot be written to. Nothing can be kept there. Choose another folder, or ask who looks after this computer for the right to write.</source>
      <translation>No se puede escribir en la carpeta {}. No se puede guardar nada en ella. Elija otra carpeta, o pida el permiso de escritura a quien se ocupa de este equipo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="61" />
      <source>The certificate is trusted.</source>
      <translation>El certificado es de confianza.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="63" />
      <source>The network knows {}.</source>
      <translation>La red conoce {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="64" />
      <source>No proxy is in the way.</source>
      <translation>No hay ningún proxy en el camino.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="65" />
      <source>{} answers as a catalogue should.</source>
      <translation>{} responde como debe un catálogo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="66" />
      <source>The certificate is trusted, and signed by {}. If that is your organisation or a security program, it reads what passes.</source>
      <translation>El certificado es de confianza y está firmado por {}. Si es su organización o un programa de seguridad, lee lo que pasa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="71" />
      <source>Right to {}.</source>
      <translation>Exacto con un margen de {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="72" />
      <source>The service knows who you are.</source>
      <translation>El servicio sabe quién es usted.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="73" />
      <source>The service signs download links.</source>
      <translation>El servicio firma los enlaces de descarga.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="74" />
      <source>Can be written to; {} GB are free.</source>
      <translation>Se puede escribir en él; hay {} GB libres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="80" />
      <source>Everything goes through the proxy {}.</source>
      <translation>Todo pasa por el proxy {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="82" />
      <source>Signed by {}, an authority that was added to QGIS on this computer: your organisation reads what passes. It works.</source>
      <translation>Firmado por {}, una autoridad añadida a QGIS en este equipo: su organización lee lo que pasa. Funciona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="87" />
      <source>Only {} GB are free. A delivered product takes several: free some room.</source>
      <translation>Solo hay {} GB libres. Un producto entregado ocupa varios: libere espacio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="94" />
      <source>This computer does not know {}; the proxy looks it up.</source>
      <translation>Este equipo no conoce {}; el proxy se encarga de encontrarlo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="98" />
      <source>You are not signed in, or this service does not ask for it.</source>
      <translation>No ha iniciado sesión, o este servicio no lo pide.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_words.py" line="101" />
      <source>Cannot be told before the service is reached.</source>
      <translation>No se puede saber antes de llegar al servicio.</translation>
    </message>
  </context>
  <context>
    <name>DoctorDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="56" />
      <source>Connection doctor – {}</source>
      <translation>Diagnóstico de la conexión – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="91" />
      <source>DINAMIS looks at the connection</source>
      <translation>DINAMIS examina la conexión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="113" />
      <source>Looking…</source>
      <translation>Examinando…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="115" />
      <source>Something is in the way. Begin with the first problem: {}.</source>
      <translation>Algo lo impide. Empiece por el primer problema: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="119" />
      <source>Everything works.</source>
      <translation>Todo funciona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="124" />
      <source>Copied. It holds no password and no key.</source>
      <translation>Copiado. No contiene ninguna contraseña ni clave.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="132" />
      <source>&amp;Look again</source>
      <translation>&amp;Volver a examinar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="134" />
      <source>&amp;Copy the report</source>
      <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="136" />
      <source>As text for an e-mail, without passwords, keys or names</source>
      <translation>Como texto para un correo, sin contraseñas, claves ni nombres</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/doctor_dialog.py" line="138" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>DownloadActions</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="98" />
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="99" />
      <source>Stops for now; what has arrived stays (Space)</source>
      <translation>Detiene por ahora; lo que ha llegado se conserva (Espacio)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="104" />
      <source>&amp;Resume</source>
      <translation>Rea&amp;nudar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="105" />
      <source>Goes on where it was paused (Space)</source>
      <translation>Continúa donde se puso en pausa (Espacio)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="110" />
      <source>&amp;Try again</source>
      <translation>&amp;Reintentar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="111" />
      <source>Starts what failed or was cancelled where it stopped</source>
      <translation>Vuelve a lanzar lo que falló o se canceló, desde donde se detuvo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="116" />
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="117" />
      <source>Gives the download up (Del)</source>
      <translation>Abandona la descarga (Supr)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="122" />
      <source>Move &amp;up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="123" />
      <source>Downloads it earlier (Alt+Up)</source>
      <translation>La descarga antes (Alt+Arriba)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="128" />
      <source>Move &amp;down</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="129" />
      <source>Downloads it later (Alt+Down)</source>
      <translation>La descarga después (Alt+Abajo)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="134" />
      <source>Put on the &amp;map</source>
      <translation>Poner en el &amp;mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="135" />
      <source>Shows what is complete on the map (Enter)</source>
      <translation>Muestra en el mapa lo que está completo (Intro)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="140" />
      <source>Open the &amp;folder</source>
      <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="141" />
      <source>Shows the files of the download on the disk</source>
      <translation>Muestra los archivos de la descarga en el disco</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="146" />
      <source>Remove from the &amp;list</source>
      <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="147" />
      <source>Its files stay on the disk (Del)</source>
      <translation>Sus archivos se quedan en el disco (Supr)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="152" />
      <source>Remove all that are &amp;over</source>
      <translation>Q&amp;uitar todo lo terminado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_actions.py" line="153" />
      <source>Takes what is complete or cancelled off the list; the files stay on the disk</source>
      <translation>Quita de la lista lo completo o cancelado; los archivos se quedan en el disco</translation>
    </message>
  </context>
  <context>
    <name>DownloadAssets</name>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="24" />
      <source>Download scenes</source>
      <translation>Descargar escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="27" />
      <source>Downloads the files of scenes into a folder. SCENES: names separated by commas, or a layer made by the search. ASSETS: keys of files separated by commas; the products themselves when empty. A download that was interrupted goes on. UNPACK: takes ZIP archives apart into folders beside them; QGIS reads products without.</source>
      <translation>Descarga los archivos de escenas en una carpeta. SCENES: nombres separados por comas, o una capa hecha por la búsqueda. ASSETS: claves de archivos separadas por comas; si está vacío, los propios productos. Una descarga interrumpida continúa. UNPACK: descomprime los ZIP en carpetas junto a ellos; QGIS lee los productos sin necesidad de ello.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="35" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="37" />
      <source>Scenes: names or a layer</source>
      <translation>Escenas: nombres o capa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="41" />
      <source>Files, separated by commas</source>
      <translation>Archivos, separados por comas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="44" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="46" />
      <source>Unpack archives</source>
      <translation>Descomprimir los archivos ZIP</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="48" />
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/scene_names.py" line="39" />
      <source>The layer {} has no field named id. Nothing was fetched.</source>
      <translation>La capa {} no tiene ningún campo llamado id. No se descargó nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/download_assets.py" line="35" />
      <source>no scene was named</source>
      <translation>no se nombró ninguna escena</translation>
    </message>
  </context>
  <context>
    <name>DownloadLimitsDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="49" />
      <source>Limits of the downloads</source>
      <translation>Límites de las descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="102" />
      <source>For example: {}</source>
      <translation>Por ejemplo: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="108" />
      <source>The hours begin and end at the same time. Choose two times.</source>
      <translation>Las horas de inicio y de fin son iguales. Elija dos horas distintas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="125" />
      <source>Files at once</source>
      <translation>Archivos a la vez</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="126" />
      <source>More is faster on a long line, and leaves less of it to your colleagues.</source>
      <translation>Con más, una línea larga va más rápido, y queda menos de ella para sus colegas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="128" />
      <source>At &amp;most</source>
      <translation>Como &amp;máximo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="132" />
      <source>Limit the rate</source>
      <translation>Limitar la velocidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="133" />
      <source>Leaves some of the line to others.</source>
      <translation>Deja parte de la línea a los demás.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="138" />
      <source> MB/s</source>
      <translation> MB/s</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="142" />
      <source>Highest rate</source>
      <translation>Velocidad máxima</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="143" />
      <source>Megabytes per second, of all files together.</source>
      <translation>Megabytes por segundo, de todos los archivos juntos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="145" />
      <source>&amp;Only from</source>
      <translation>&amp;Solo de</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="149" />
      <source>Download at certain hours only</source>
      <translation>Descargar solo a ciertas horas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="150" />
      <source>Outside of these hours downloads wait, such as for the night.</source>
      <translation>Fuera de estas horas las descargas esperan, por ejemplo a la noche.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="152" />
      <source>Hours of this computer's clock; the end may be on the next day.</source>
      <translation>Horas del reloj de este equipo; el final puede ser al día siguiente.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="154" />
      <source>Download from</source>
      <translation>Descargar desde las</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="155" />
      <source>Download until</source>
      <translation>Descargar hasta las</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="160" />
      <source>Folders of scenes</source>
      <translation>Carpetas de las escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="161" />
      <source>Below the download folder. A word in braces stands for a fact of the scene.</source>
      <translation>Bajo la carpeta de descargas. Una palabra entre llaves se sustituye por un dato de la escena.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="166" />
      <source>&amp;Files at once</source>
      <translation>&amp;Archivos a la vez</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="171" />
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_limits_dialog.py" line="174" />
      <source>&amp;Scene folders</source>
      <translation>Carpetas de &amp;escenas</translation>
    </message>
  </context>
  <context>
    <name>DownloadPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="46" />
      <source>Download and load</source>
      <translation>Descargar y cargar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="48" />
      <source>The image comes to your disk, and onto the map in its place and colours.</source>
      <translation>La imagen llega a su disco, y al mapa en su sitio y con sus colores.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="109" />
      <source>and {} more</source>
      <translation>y {} más</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="123" />
      <source>Select a scene in the table or on the map.</source>
      <translation>Seleccione una escena en la tabla o en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="125" />
      <source>This scene must be ordered first, at the request station.</source>
      <translation>Esta escena debe encargarse antes, en la etapa Solicitud.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="127" />
      <source>{} scenes</source>
      <translation>{} escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="133" />
      <source>To be ordered first, at the request station: {}</source>
      <translation>Por encargar antes, en la etapa Solicitud: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="147" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="148" />
      <source>Downloads go here, each scene into a folder of its own.</source>
      <translation>Las descargas llegan aquí, cada escena a su propia carpeta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="150" />
      <source>Put on the &amp;map when complete</source>
      <translation>P&amp;oner en el mapa al terminar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="154" />
      <source>Put on the map when complete</source>
      <translation>Poner en el mapa al terminar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="155" />
      <source>What is complete can be put on the map later too.</source>
      <translation>Lo que está completo también puede ponerse en el mapa más tarde.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="158" />
      <source>&amp;Download</source>
      <translation>Desca&amp;rgar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="160" />
      <source>Adds the scenes to the queue; what has arrived is not fetched again</source>
      <translation>Añade las escenas a la cola; lo que ya ha llegado no se descarga de nuevo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="163" />
      <source>L&amp;imits…</source>
      <translation>&amp;Límites…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="165" />
      <source>Files at once, rate, hours of the day, and folders of the downloads</source>
      <translation>Archivos a la vez, velocidad, horas del día y carpetas de las descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="174" />
      <source>Into &amp;folder</source>
      <translation>&amp;Destino</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_panel.py" line="184" />
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
  </context>
  <context>
    <name>DownloadStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="173" />
      <source>In the queue: {}</source>
      <translation>En la cola: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="175" />
      <source>On the disk already: {}</source>
      <translation>Ya en el disco: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="177" />
      <source>All of this is in the queue already.</source>
      <translation>Todo esto ya está en la cola.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="213" />
      <source>{title}: {reason}</source>
      <translation>{title}: {reason}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/download_station.py" line="223" />
      <source>Complete: {}</source>
      <translation>Completo: {}</translation>
    </message>
  </context>
  <context>
    <name>DownloadTask</name>
    <message>
      <location filename="../dinamis_qgis/stations/download_task.py" line="27" />
      <source>DINAMIS downloads</source>
      <translation>Descargas DINAMIS</translation>
    </message>
  </context>
  <context>
    <name>Downloads</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="24" />
      <source>Waiting its turn</source>
      <translation>Espera su turno</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="25" />
      <source>Downloading</source>
      <translation>Descargando</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="26" />
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="27" />
      <source>Failed</source>
      <translation>Fallida</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="28" />
      <source>Complete</source>
      <translation>Completa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="29" />
      <source>Cancelled by you</source>
      <translation>Cancelada por usted</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="35" />
      <source>Waiting until you sign in</source>
      <translation>Espera su inicio de sesión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="39" />
      <source>Waiting for the network</source>
      <translation>Espera la red</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="43" />
      <source>Waiting for the service</source>
      <translation>Espera el servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="47" />
      <source>Waiting for room on the disk</source>
      <translation>Espera espacio en el disco</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="54" />
      <source>The service asks who you are. The downloads wait. Sign in at the first station: they then go on by themselves.</source>
      <translation>El servicio pregunta quién es usted. Las descargas esperan. Inicie sesión en la primera etapa: continuarán solas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="62" />
      <source>The service does not answer. The downloads wait, and go on by themselves. If it lasts, check the network and the proxy in QGIS's options.</source>
      <translation>El servicio no responde. Las descargas esperan y continuarán solas. Si dura, compruebe la red y el proxy en las opciones de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="70" />
      <source>The service is busy or out of order. The downloads wait, and go on by themselves. There is nothing to do.</source>
      <translation>El servicio está ocupado o averiado. Las descargas esperan y continuarán solas. No hay que hacer nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="78" />
      <source>The disk is full. The downloads wait. Free some room: they then go on by themselves.</source>
      <translation>El disco está lleno. Las descargas esperan. Libere espacio: continuarán solas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="88" />
      <source>Failed: not signed in</source>
      <translation>Falló: sin sesión iniciada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="92" />
      <source>Failed: no network</source>
      <translation>Falló: sin red</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="96" />
      <source>Failed: not allowed</source>
      <translation>Falló: no permitido</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="100" />
      <source>Failed: no longer there</source>
      <translation>Falló: ya no existe</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="104" />
      <source>Failed: the disk is full</source>
      <translation>Falló: el disco está lleno</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="108" />
      <source>Failed: arrived damaged</source>
      <translation>Falló: llegó dañado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="112" />
      <source>Failed: unsafe archive</source>
      <translation>Falló: archivo comprimido peligroso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="125" />
      <source>Paused: the disk is full</source>
      <translation>En pausa: el disco está lleno</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="128" />
      <source>Waiting until {}</source>
      <translation>Espera hasta las {}</translation>
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
      <translation>{} de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="197" />
      <source>{} s left</source>
      <translation>quedan {} s</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="200" />
      <source>{} min left</source>
      <translation>quedan {} min</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="201" />
      <source>{} h left</source>
      <translation>quedan {} h</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="213" />
      <source>Files complete: {done} of {all}; proved by a checksum: {verified}</source>
      <translation>Archivos completos: {done} de {all}; comprobados con una suma de verificación: {verified}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="234" />
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="225" />
      <source>and {} more</source>
      <translation>y {} más</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="242" />
      <source>verified</source>
      <translation>verificado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/download_words.py" line="243" />
      <source>{name}: {state}</source>
      <translation>{name}: {state}</translation>
    </message>
  </context>
  <context>
    <name>DownloadsView</name>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="161" />
      <source>Cancel downloads</source>
      <translation>Cancelar descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="162" />
      <source>Cancel {}?</source>
      <translation>¿Cancelar {}?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="164" />
      <source>{} have arrived. Kept, a later download goes on from there.</source>
      <translation>Han llegado {}. Si se conservan, una descarga posterior continuará desde ahí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="168" />
      <source>Cancel, &amp;keep the files</source>
      <translation>Cancelar, &amp;conservar los archivos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="170" />
      <source>Cancel and &amp;delete the files</source>
      <translation>Cancelar y &amp;eliminar los archivos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="172" />
      <source>&amp;Go on downloading</source>
      <translation>&amp;Seguir descargando</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="187" />
      <source>Nothing to download yet. Select scenes in the search or on the map, then choose Download: they wait here, and go on after a break or a restart.</source>
      <translation>Aún no hay nada que descargar. Seleccione escenas en la búsqueda o en el mapa y elija Descargar: esperan aquí, y continúan tras un corte o un reinicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="193" />
      <source>Space pauses and resumes, Enter puts on the map, Del cancels or removes, Alt+Up and Alt+Down change the order</source>
      <translation>Espacio pausa y reanuda, Intro pone en el mapa, Supr cancela o quita, Alt+Arriba y Alt+Abajo cambian el orden</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="197" />
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="201" />
      <source>Put o&amp;n the map</source>
      <translation>Poner en el &amp;mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="203" />
      <source>Shows what is complete on the map (Enter)</source>
      <translation>Muestra en el mapa lo que está completo (Intro)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="206" />
      <source>Open the fold&amp;er</source>
      <translation>Abrir la carpe&amp;ta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download/downloads_view.py" line="208" />
      <source>Shows the files of the download on the disk</source>
      <translation>Muestra los archivos de la descarga en el disco</translation>
    </message>
  </context>
  <context>
    <name>DraftKeeper</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/draft_keeper.py" line="128" />
      <source>{} (copy of this window)</source>
      <translation>{} (copia de esta ventana)</translation>
    </message>
  </context>
  <context>
    <name>DraftsBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="30" />
      <source>What you type is kept. Several requests can be written side by side.</source>
      <translation>Lo que escribe se guarda. Se pueden preparar varias solicitudes a la vez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="31" />
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="33" />
      <source>Dra&amp;fts</source>
      <translation>&amp;Borradores</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="35" />
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="48" />
      <source>New request</source>
      <translation>Nueva solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="61" />
      <source>&amp;New request</source>
      <translation>&amp;Nueva solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="62" />
      <source>An &amp;example</source>
      <translation>Un e&amp;jemplo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="65" />
      <source>&amp;Duplicate</source>
      <translation>&amp;Duplicar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="66" />
      <source>&amp;Rename…</source>
      <translation>&amp;Renombrar…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="67" />
      <source>De&amp;lete</source>
      <translation>E&amp;liminar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="70" />
      <source>&amp;Import a file…</source>
      <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_bar.py" line="71" />
      <source>E&amp;xport to a file…</source>
      <translation>E&amp;xportar a un archivo…</translation>
    </message>
  </context>
  <context>
    <name>DraftsDesk</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="101" />
      <source>The draft was not exported to {}: {}.</source>
      <translation>El borrador no se exportó a {}: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="106" />
      <source>Exported to {}.</source>
      <translation>Exportado a {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="120" />
      <source>Example: the harbour of Sète</source>
      <translation>Ejemplo: el puerto de Sète</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="121" />
      <source>An up-to-date map of the harbour and the lagoon, at low cloud cover.</source>
      <translation>Un mapa actualizado del puerto y de la laguna, con poca nubosidad.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="122" />
      <source>Coast</source>
      <translation>Litoral</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="132" />
      <source>{} (copy)</source>
      <translation>{} (copia)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="141" />
      <source>Rename the draft</source>
      <translation>Renombrar el borrador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="142" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="160" />
      <source>Another window has changed this draft meanwhile. It was not deleted.</source>
      <translation>Otra ventana modificó entretanto este borrador. No se eliminó.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="167" />
      <source>Import a draft</source>
      <translation>Importar un borrador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="174" />
      <source>Export the draft</source>
      <translation>Exportar el borrador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/drafts_desk.py" line="184" />
      <source>Another window has changed the draft “{}” meanwhile. Both are kept: yours is now “{}”.</source>
      <translation>Otra ventana modificó entretanto el borrador «{}». Se conservan ambos: el suyo se llama ahora «{}».</translation>
    </message>
  </context>
  <context>
    <name>DrawButtons</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="44" />
      <source>There is no map to draw on yet. Show a background map first.</source>
      <translation>Todavía no hay mapa en el que dibujar. Muestre primero un mapa de fondo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="63" />
      <source>&amp;Rectangle</source>
      <translation>&amp;Rectángulo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="63" />
      <source>Draw a rectangle</source>
      <translation>Dibujar un rectángulo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="67" />
      <source>&amp;Polygon</source>
      <translation>&amp;Polígono</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="67" />
      <source>Draw a polygon</source>
      <translation>Dibujar un polígono</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="72" />
      <source>Press on the map, move, release. By keys: arrows move the cross, Space sets a corner, then the opposite one. Esc gives up.</source>
      <translation>Pulse en el mapa, mueva, suelte. Con el teclado: las flechas mueven la cruz, Espacio pone una esquina y luego la opuesta. Esc abandona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="79" />
      <source>Click each corner; a right click ends. By keys: arrows move the cross, Space sets a corner and pressed again ends, Backspace takes one back. Esc gives up.</source>
      <translation>Haga clic en cada vértice; un clic derecho termina. Con el teclado: las flechas mueven la cruz, Espacio pone un vértice y, pulsado de nuevo, termina; Retroceso quita uno. Esc abandona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="87" />
      <source>&amp;Map view</source>
      <translation>&amp;Vista del mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="87" />
      <source>Take what the map shows</source>
      <translation>Tomar lo que muestra el mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="90" />
      <source>Take the selected features of the active layer</source>
      <translation>Tomar los objetos espaciales seleccionados de la capa activa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="92" />
      <source>Se&amp;lection</source>
      <translation>Se&amp;lección</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="94" />
      <source>Take a polygon copied as WKT or GeoJSON, or features copied in QGIS</source>
      <translation>Tomar un polígono copiado como WKT o GeoJSON, u objetos espaciales copiados en QGIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/area_draw.py" line="96" />
      <source>Pas&amp;te</source>
      <translation>P&amp;egar</translation>
    </message>
  </context>
  <context>
    <name>Estimate</name>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="19" />
      <source>Source: {}.</source>
      <translation>Fuente: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="32" />
      <source>Estimate: {} – no published price, ask {}.</source>
      <translation>Estimación: {} – sin precio publicado, consulte a {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="35" />
      <source>Estimate: {}, free within the quota.</source>
      <translation>Estimación: {}, gratuita dentro de la cuota.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="37" />
      <source>Estimate: {} – {} before VAT.</source>
      <translation>Estimación: {} – {} sin IVA.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="49" />
      <source>Estimate for {} requests, one a mission: no published price, ask {}.</source>
      <translation>Estimación para {} solicitudes, una por misión: sin precio publicado, consulte a {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="54" />
      <source>Estimate for {} requests, one a mission: free within the quotas.</source>
      <translation>Estimación para {} solicitudes, una por misión: gratuita dentro de las cuotas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="58" />
      <source>Estimate for {} requests, one a mission: {} before VAT in all.</source>
      <translation>Estimación para {} solicitudes, una por misión: {} sin IVA en total.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="67" />
      <source>Tariff in use: the plugin's own.</source>
      <translation>Tarifa en uso: la del propio complemento.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="69" />
      <source>Tariff in use: the table you brought, of {}, over the plugin's own.</source>
      <translation>Tarifa en uso: la tabla que usted aportó, del {}, por encima de la del complemento.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="84" />
      <source>ESTIMATE – not an invoice</source>
      <translation>ESTIMACIÓN – no es una factura</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="94" />
      <source>{}, from the archive, on {}:</source>
      <translation>{}, del archivo, el {}:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="95" />
      <source>{}, new acquisition, on {}:</source>
      <translation>{}, nueva adquisición, el {}:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="96" />
      <source>{}, coverage, on {}:</source>
      <translation>{}, cobertura, el {}:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_text.py" line="109" />
      <source>{} and {} more</source>
      <translation>{} y {} más</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="26" />
      <source>{} (assumed)</source>
      <translation>{} (supuesto)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="33" />
      <source>Assumed: no figure is public.</source>
      <translation>Supuesto: no hay ninguna cifra pública.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="35" />
      <source>Measured here, on WGS 84</source>
      <translation>Medido aquí, en WGS 84</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="37" />
      <source>Told by the service</source>
      <translation>Indicado por el servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="38" />
      <source>Your record of requests</source>
      <translation>Su registro de solicitudes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="39" />
      <source>As given</source>
      <translation>Según lo indicado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="43" />
      <source>{} · {}</source>
      <translation>{} · {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="57" />
      <source>Area on the ellipsoid: {}.</source>
      <translation>Superficie sobre el elipsoide: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="62" />
      <source>Images to order: {}, together {} on the ellipsoid. Each counts, also where they overlap.</source>
      <translation>Imágenes para encargar: {}, en conjunto {} sobre el elipsoide. Cada una cuenta, también donde se solapan.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="70" />
      <source>Images that are free in the catalogue, and not counted: {}.</source>
      <translation>Imágenes gratuitas en el catálogo, no contadas: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="77" />
      <source>At least {} are counted.</source>
      <translation>Se cuentan al menos {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="83" />
      <source>One view counts {} times: {}.</source>
      <translation>Una vista cuenta {} veces: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="84" />
      <source>Stereo counts {} times: {}.</source>
      <translation>El estéreo cuenta {} veces: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="85" />
      <source>Tri-stereo counts {} times: {}.</source>
      <translation>El triestéreo cuenta {} veces: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="91" />
      <source>Rounded up to a multiple of {}: {}.</source>
      <translation>Redondeado al múltiplo superior de {}: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="96" />
      <source>Telemetry credits of {} each, rounded up: {}.</source>
      <translation>Créditos de telemetría de {} cada uno, redondeados hacia arriba: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="102" />
      <source>Scientific user: French ones keep this category wherever they are posted.</source>
      <translation>Usuario científico: los franceses conservan esta categoría dondequiera que estén destinados.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="105" />
      <source>Public user, teaching included: French ones keep this category wherever they are posted.</source>
      <translation>Usuario público, docencia incluida: los franceses conservan esta categoría dondequiera que estén destinados.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="110" />
      <source>Private user: for R&amp;D, or working for a public client.</source>
      <translation>Usuario privado: para I+D, o por cuenta de un cliente público.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="113" />
      <source>Foreign scientist: no conditions are published.</source>
      <translation>Científico extranjero: no hay condiciones publicadas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="121" />
      <source>This category has no free quota.</source>
      <translation>Esta categoría no tiene cuota gratuita.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="123" />
      <source>Free part: {} (quota of {}).</source>
      <translation>Parte gratuita: {} (cuota de {}).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="125" />
      <source>Free part: {} (quota of {}, of which {} already used).</source>
      <translation>Parte gratuita: {} (cuota de {}, de la que {} ya están usados).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="133" />
      <source>The quota is counted by request: our reading of the source.</source>
      <translation>La cuota se cuenta por solicitud: nuestra lectura de la fuente.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="136" />
      <source>The quota is counted by quarter: our reading of the source.</source>
      <translation>La cuota se cuenta por trimestre: nuestra lectura de la fuente.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="139" />
      <source>The quota is counted by year: our reading of the source.</source>
      <translation>La cuota se cuenta por año: nuestra lectura de la fuente.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="146" />
      <source>Left of the quota: {} before this request, {} after it, until {}.</source>
      <translation>Queda de la cuota: {} antes de esta solicitud, {} después, hasta el {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="153" />
      <source>If you go on as in the past 12 months: {} used by {} without this request, {} left with it. It is what is used, and your daily mean for each day to come.</source>
      <translation>Si continúa como en los últimos 12 meses: {} usados el {} sin esta solicitud, {} restantes con ella. Es lo ya usado, más su media diaria por cada día por venir.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="162" />
      <source>Beyond the quota: {} at {} a km², {}.</source>
      <translation>Más allá de la cuota: {} a {} el km², {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="167" />
      <source>Beyond the quota, the cheapest packs: {}, that is {} for {}.</source>
      <translation>Más allá de la cuota, los paquetes más baratos: {}, es decir {} por {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="175" />
      <source>Nothing to pay.</source>
      <translation>Nada que pagar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="179" />
      <source>No price is published for this case. Ask {}.</source>
      <translation>No hay precio publicado para este caso. Consulte a {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="184" />
      <source>Prices are before VAT.</source>
      <translation>Los precios son sin IVA.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="189" />
      <source>This tariff is of {}, and is revised each quarter: ask for the new one.</source>
      <translation>Esta tarifa es del {} y se revisa cada trimestre: pida la nueva.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/estimate_words.py" line="193" />
      <source>This tariff is of {}, and is revised each year: ask for the new one.</source>
      <translation>Esta tarifa es del {} y se revisa cada año: pida la nueva.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/amounts.py" line="41" />
      <source>{} credit</source>
      <translation>{} crédito</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/amounts.py" line="42" />
      <source>{} credits</source>
      <translation>{} créditos</translation>
    </message>
  </context>
  <context>
    <name>EstimatePrice</name>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="27" />
      <source>Estimate quota and price</source>
      <translation>Estimar cuota y precio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="30" />
      <source>Estimates what a request for an area would use of the free quota and cost before VAT, from DINAMIS's dated tariff. MISSION: pleiades or spot67. KIND: archive or tasking. CATEGORY: scientific, public (also teaching), private or foreign. MODE: mono, stereo or tristereo. QUOTA_USED: km², or credits for spot67. LINES gives each step as JSON, with its rule, its source and its date.</source>
      <translation>Estima cuánto de la cuota gratuita usaría una solicitud sobre una zona y cuánto costaría sin IVA, según la tarifa fechada de DINAMIS. MISSION: pleiades o spot67. KIND: archive o tasking. CATEGORY: scientific, public (también docencia), private o foreign. MODE: mono, stereo o tristereo. QUOTA_USED: km², o créditos para spot67. LINES da cada paso en JSON, con su regla, su fuente y su fecha.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="41" />
      <source>Area</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="45" />
      <source>Mission</source>
      <translation>Misión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="46" />
      <source>Archive or tasking</source>
      <translation>Archivo o programación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="47" />
      <source>Category of user</source>
      <translation>Categoría de usuario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="48" />
      <source>Acquisition mode</source>
      <translation>Modo de adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="52" />
      <source>Day (YYYY-MM-DD)</source>
      <translation>Día (AAAA-MM-DD)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="57" />
      <source>Quota already used</source>
      <translation>Cuota ya usada</translation>
    </message>
  </context>
  <context>
    <name>Exercise</name>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="20" />
      <source>Service: {}</source>
      <translation>Servicio: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="23" />
      <source>Area: {}</source>
      <translation>Zona: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="27" />
      <source>Saved searches: {}</source>
      <translation>Búsquedas guardadas: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="30" />
      <source>A request to begin with: {}</source>
      <translation>Una solicitud para empezar: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="38" />
      <source>Quota of the exercise: {quota} of {mission}</source>
      <translation>Cuota del ejercicio: {quota} de {mission}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_words.py" line="47" />
      <source>Category: {}</source>
      <translation>Categoría: {}</translation>
    </message>
  </context>
  <context>
    <name>ExerciseBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_bar.py" line="24" />
      <source>Gives you your own service, area and quota back; what you made stays</source>
      <translation>Le devuelve su servicio, su zona y su cuota; lo que ha hecho se conserva</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_bar.py" line="25" />
      <source>&amp;End the exercise</source>
      <translation>&amp;Terminar el ejercicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/exercise_bar.py" line="36" />
      <source>Exercise: {}</source>
      <translation>Ejercicio: {}</translation>
    </message>
  </context>
  <context>
    <name>ExerciseDesk</name>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="87" />
      <source>Open an exercise</source>
      <translation>Abrir un ejercicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="178" />
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="88" />
      <source>Exercises (*{})</source>
      <translation>Ejercicios (*{})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="164" />
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="101" />
      <source>DINAMIS exercise</source>
      <translation>Ejercicio DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="167" />
      <source>The exercise was written to {}. Give this file to your class.</source>
      <translation>El ejercicio se guardó en {}. Dé este archivo a su clase.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/exercise_desk.py" line="177" />
      <source>Write the exercise</source>
      <translation>Guardar el ejercicio</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="52" />
      <source>&amp;Training service</source>
      <translation>Servicio de &amp;formación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="53" />
      <source>My &amp;DINAMIS account</source>
      <translation>Mi cuenta &amp;DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="54" />
      <source>&amp;Another service</source>
      <translation>&amp;Otro servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="64" />
      <source>Learn without an account and without a network: 60 000 made-up scenes to search, request and load. Nothing in it is real.</source>
      <translation>Aprender sin cuenta y sin red: 60 000 escenas inventadas para buscar, solicitar y cargar. Nada es real.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="68" />
      <source>Search and download the images that members share. Your browser asks for the account, never QGIS.</source>
      <translation>Buscar y descargar las imágenes que comparten los miembros. La cuenta la pide su navegador, nunca QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="72" />
      <source>Sentinel-2, SPOT World Heritage, the supplier's archive, or any STAC catalogue of yours.</source>
      <translation>Sentinel-2, SPOT World Heritage, el archivo del proveedor, o cualquier catálogo STAC suyo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="83" />
      <source>Satellite images of DINAMIS</source>
      <translation>Imágenes de satélite de DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/first_start.py" line="85" />
      <source>Where do you want to begin? You can change it at any time.</source>
      <translation>¿Por dónde quiere empezar? Puede cambiarlo en cualquier momento.</translation>
    </message>
  </context>
  <context>
    <name>Following</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="23" />
      <source>Next: open the delivery. Files go on the map, pages to the browser.</source>
      <translation>A continuación: abrir la entrega. Los archivos van al mapa, las páginas al navegador.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="26" />
      <source>Next: take the images where DINAMIS put them, and note where you keep them.</source>
      <translation>A continuación: tomar las imágenes donde DINAMIS las puso, y anotar dónde las guarda.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="34" />
      <source>Next: DINAMIS looks at it. You need not do anything.</source>
      <translation>A continuación: DINAMIS la examina. Usted no tiene que hacer nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="37" />
      <source>Next: it waits for you. A quotation wants your answer, or a purchase order is missing.</source>
      <translation>A continuación: le espera a usted. Un presupuesto aguarda su respuesta, o falta una orden de compra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="42" />
      <source>Next: the supplier programs the satellite, or makes the image.</source>
      <translation>A continuación: el proveedor programa el satélite, o produce la imagen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="45" />
      <source>Next: the satellite passes, until a clear enough image is taken.</source>
      <translation>A continuación: el satélite pasa hasta tomar una imagen lo bastante despejada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="48" />
      <source>Next: the image is made, then delivered.</source>
      <translation>A continuación: la imagen se produce y después se entrega.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="51" />
      <source>Next: take the delivery. It goes to the download queue in one click.</source>
      <translation>A continuación: tome la entrega. Un clic la pone en la cola de descargas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="54" />
      <source>Next: the service does not say where the images are. Look for them in the catalogue, or ask support.</source>
      <translation>A continuación: el servicio no dice dónde están las imágenes. Búsquelas en el catálogo, o pida ayuda.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="59" />
      <source>Next: it brought no image. Duplicate it as a draft, change what hindered it, and send that; or ask support.</source>
      <translation>A continuación: no dio ninguna imagen. Duplíquela como borrador, cambie lo que lo impidió y envíela; o pida ayuda.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="64" />
      <source>Nothing more happens.</source>
      <translation>Ya no se espera nada más.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="72" />
      <source>Request {id} ({project}): more images.</source>
      <translation>Solicitud {id} ({project}): hay más imágenes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="74" />
      <source>Request {id} ({project}) waits for your answer.</source>
      <translation>La solicitud {id} ({project}) espera su respuesta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="78" />
      <source>Request {id} ({project}) is still “{now}”: {reason}</source>
      <translation>La solicitud {id} ({project}) sigue en «{now}»: {reason}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="82" />
      <source>Request {id} ({project}): “{before}” has become “{now}”.</source>
      <translation>Solicitud {id} ({project}): «{before}» ha pasado a «{now}».</translation>
    </message>
  </context>
  <context>
    <name>Footprints</name>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="121" />
      <source>Other scenes</source>
      <translation>Otras escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="126" />
      <source>{}, free</source>
      <translation>{}, gratuita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="127" />
      <source>{}, to order</source>
      <translation>{}, por encargar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="128" />
      <source>{}, requested</source>
      <translation>{}, solicitada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprint_style.py" line="129" />
      <source>{}, downloaded</source>
      <translation>{}, descargada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="184" />
      <source>Quicklook on the map</source>
      <translation>Vista previa en el mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="185" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="186" />
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="187" />
      <source>Request</source>
      <translation>Solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="193" />
      <source>Identifier</source>
      <translation>Identificador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="194" />
      <source>Collection</source>
      <translation>Colección</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="195" />
      <source>Mission</source>
      <translation>Misión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="196" />
      <source>Satellite</source>
      <translation>Satélite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="197" />
      <source>Acquired</source>
      <translation>Adquirida el</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="198" />
      <source>Availability</source>
      <translation>Disponibilidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="199" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="200" />
      <source>Clouds (%)</source>
      <translation>Nubes (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="201" />
      <source>Incidence (°)</source>
      <translation>Incidencia (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="202" />
      <source>Off-nadir (°)</source>
      <translation>Fuera de nadir (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="203" />
      <source>Sun elevation (°)</source>
      <translation>Elevación solar (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="204" />
      <source>Resolution (m)</source>
      <translation>Resolución (m)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="205" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="206" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="207" />
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="208" />
      <source>Set</source>
      <translation>Conjunto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="209" />
      <source>Themes</source>
      <translation>Temas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="210" />
      <source>Rights</source>
      <translation>Derechos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="211" />
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="212" />
      <source>Quicklook</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="222" />
      <source>clouds: {}</source>
      <translation>nubes: {}</translation>
    </message>
  </context>
  <context>
    <name>FoundList</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="63" />
      <source>{} products here: which ones?</source>
      <translation>{} productos aquí: ¿cuáles?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="103" />
      <source>Load t&amp;hese ({})</source>
      <translation>Cargar est&amp;os ({})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="104" />
      <source>Load {} products</source>
      <translation>Cargar {} productos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="111" />
      <source>Ever&amp;y one</source>
      <translation>Todo el con&amp;junto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="115" />
      <source>Every one</source>
      <translation>Todo el conjunto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="116" />
      <source>Checks all products of the list, or none.</source>
      <translation>Marca todos los productos de la lista, o ninguno.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="122" />
      <source>Products found</source>
      <translation>Productos encontrados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="123" />
      <source>What was found in the folder or the archive: check what is to be loaded.</source>
      <translation>Lo que se encontró en la carpeta o el archivo: marque lo que hay que cargar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="125" />
      <source>Puts those that are checked on the map, one after the other</source>
      <translation>Pone en el mapa los que están marcados, uno tras otro</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="127" />
      <source>Makes one layer of those that are checked</source>
      <translation>Hace una sola capa con los que están marcados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="128" />
      <source>One mosaic…</source>
      <translation>Un mosaico…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="129" />
      <source>Closes this list; nothing is loaded</source>
      <translation>Cierra esta lista; no se carga nada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/found_list.py" line="130" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>FreeFirstBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/free_first_box.py" line="35" />
      <source>&amp;Show on map</source>
      <translation>Ver en el m&amp;apa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/free_first_box.py" line="37" />
      <source>Shows what is free, what is missing, and the outline of an order</source>
      <translation>Muestra lo que es gratuito, lo que falta y el contorno de un pedido</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/free_first_box.py" line="40" />
      <source>Re&amp;quest only the gap</source>
      <translation>Solicitar solo lo que &amp;falta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/free_first_box.py" line="42" />
      <source>Takes what is missing as the area, in shapes that a supplier takes</source>
      <translation>Toma como zona lo que falta, en formas que un proveedor admite</translation>
    </message>
  </context>
  <context>
    <name>GlossaryDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="35" />
      <source>Glossary</source>
      <translation>Glosario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="46" />
      <source>Terms: {}</source>
      <translation>Términos: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="48" />
      <source>No term has these letters. Type fewer, or another word.</source>
      <translation>Ningún término contiene estas letras. Escriba menos, u otra palabra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="65" />
      <source>Search in the glossary</source>
      <translation>Buscar en el glosario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="66" />
      <source>Shows the terms that have these letters, in any of the languages.</source>
      <translation>Muestra los términos que contienen estas letras, en cualquiera de los idiomas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="68" />
      <source>Search…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="75" />
      <source>Terms and their meaning</source>
      <translation>Los términos y su significado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/glossary_dialog.py" line="76" />
      <source>Every term with its meaning; the text can be copied.</source>
      <translation>Cada término con su significado; el texto se puede copiar.</translation>
    </message>
  </context>
  <context>
    <name>HelpMenu</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="21" />
      <source>&amp;Guided tour</source>
      <translation>Visita &amp;guiada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="24" />
      <source>&amp;What's this? (then click a field)</source>
      <translation>¿&amp;Qué es esto? (y pulsar un campo)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="25" />
      <source>Gl&amp;ossary…</source>
      <translation>Gl&amp;osario…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="27" />
      <source>&amp;Joining DINAMIS…</source>
      <translation>Ad&amp;herirse a DINAMIS…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/help_menu.py" line="29" />
      <source>DINAMIS on the we&amp;b</source>
      <translation>DINAMIS en la we&amp;b</translation>
    </message>
  </context>
  <context>
    <name>IdentityBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/identity_box.py" line="23" />
      <source>A key that QGIS keeps</source>
      <translation>Una clave que QGIS guarda</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/identity_box.py" line="29" />
      <source>Identity</source>
      <translation>Identidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/identity_box.py" line="30" />
      <source>A QGIS authentication configuration of the method API Header. A pasted key becomes one too.</source>
      <translation>Una configuración de autenticación de QGIS, de método API Header. Una clave pegada también se convierte en una.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/identity_box.py" line="35" />
      <source>Use this i&amp;dentity</source>
      <translation>Usar esta i&amp;dentidad</translation>
    </message>
  </context>
  <context>
    <name>JoinDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="48" />
      <source>Joining DINAMIS</source>
      <translation>Adherirse a DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="75" />
      <source>Who may join</source>
      <translation>Quién puede adherirse</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="75" />
      <source>The steps</source>
      <translation>Los pasos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="83" />
      <source>Counted for the free quota as: {}.</source>
      <translation>Categoría para la cuota gratuita: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="93" />
      <source>Yes:</source>
      <translation>Sí:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="94" />
      <source>Under conditions:</source>
      <translation>Con condiciones:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="95" />
      <source>No:</source>
      <translation>No:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="120" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="124" />
      <source>Who are you?</source>
      <translation>¿Quién es usted?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="125" />
      <source>Shows below whether you may join, and how.</source>
      <translation>Muestra abajo si puede adherirse, y cómo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="141" />
      <source>DINAMIS shares satellite images among public bodies. An entity joins, then its people have an account each.</source>
      <translation>DINAMIS comparte imágenes de satélite entre organismos públicos. Se adhiere una entidad, y después cada persona tiene su cuenta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/join_dialog.py" line="148" />
      <source>&amp;Who are you?</source>
      <translation>¿&amp;Quién es usted?</translation>
    </message>
  </context>
  <context>
    <name>KeptSession</name>
    <message>
      <location filename="../dinamis_qgis/stations/kept_session.py" line="59" />
      <source>QGIS keeps your sign-in, locked by its master password. Click Sign in or API key: QGIS asks for the password, and nothing else is needed.</source>
      <translation>QGIS guarda su sesión, bloqueada por su contraseña maestra. Haga clic en Iniciar sesión o en Clave de API: QGIS pide la contraseña, y no hace falta nada más.</translation>
    </message>
  </context>
  <context>
    <name>LimitSlider</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/limit_slider.py" line="80" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
  </context>
  <context>
    <name>LoadBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="101" />
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="89" />
      <source>Load a product</source>
      <translation>Cargar un producto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="91" />
      <source>Products (*.zip *.ZIP *.xml *.XML *.dim *.DIM *.tif *.TIF *.jp2 *.JP2);;All files (*)</source>
      <translation>Productos (*.zip *.ZIP *.xml *.XML *.dim *.DIM *.tif *.TIF *.jp2 *.JP2);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="111" />
      <source>The ZIP, or any file of a delivery; several at once are possible</source>
      <translation>El ZIP, o cualquier archivo de una entrega; se admiten varios a la vez</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="112" />
      <source>File or &amp;ZIP…</source>
      <translation>Archivo o &amp;ZIP…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="113" />
      <source>The folder of an unpacked delivery, or of several deliveries</source>
      <translation>La carpeta de una entrega descomprimida, o de varias entregas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="114" />
      <source>Fo&amp;lder…</source>
      <translation>Carp&amp;eta…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="115" />
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="119" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="129" />
      <source>A product already on the disk</source>
      <translation>Un producto que ya está en el disco</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_box.py" line="130" />
      <source>Choose it, or drop it here from a file manager.</source>
      <translation>Elíjalo, o suéltelo aquí desde un gestor de archivos.</translation>
    </message>
  </context>
  <context>
    <name>LoadOptions</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="29" />
      <source>&amp;Terrain</source>
      <translation>&amp;Terreno</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="44" />
      <source>Sharpen with the &amp;panchromatic</source>
      <translation>Fusionar con la pancromát&amp;ica</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="48" />
      <source>Sharpen with the panchromatic</source>
      <translation>Fusionar con la pancromática</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="49" />
      <source>For bundles: colours at the resolution of the panchromatic image.</source>
      <translation>Para los bundles: los colores con la resolución de la imagen pancromática.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="52" />
      <source>&amp;Reflectance instead of counts</source>
      <translation>Re&amp;flectancia en lugar de niveles digitales</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="56" />
      <source>Reflectance instead of counts</source>
      <translation>Reflectancia en lugar de niveles digitales</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="57" />
      <source>At the top of the atmosphere, 1 for all of the light: to compare dates. Computed from the gain, the sun's height and its distance.</source>
      <translation>En el techo de la atmósfera, 1 para toda la luz: para comparar fechas. Se calcula con la ganancia, la altura del sol y su distancia.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="62" />
      <source>Masks: clo&amp;uds, snow, quality…</source>
      <translation>Máscaras: nubes, nie&amp;ve, calidad…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="66" />
      <source>Masks: clouds, snow, quality…</source>
      <translation>Máscaras: nubes, nieve, calidad…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="67" />
      <source>What the producer says of the image, as layers above it. They are hidden at first: check the group Masks in the layer tree to see them.</source>
      <translation>Lo que el productor dice de la imagen, en capas por encima de ella. Al principio están ocultas: marque el grupo Máscaras en el árbol de capas para verlas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="78" />
      <source>Terrain models (*.tif *.TIF *.vrt *.asc *.dt2 *.hgt *.img);;All files (*)</source>
      <translation>Modelos del terreno (*.tif *.TIF *.vrt *.asc *.dt2 *.hgt *.img);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="80" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="84" />
      <source>Terrain</source>
      <translation>Terreno</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/load_options.py" line="85" />
      <source>A terrain model places primary products. Without one their place is approximate. Not needed for orthos.</source>
      <translation>Un modelo del terreno sitúa los productos primarios. Sin él su posición es aproximada. No hace falta para las ortos.</translation>
    </message>
  </context>
  <context>
    <name>LoadProduct</name>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="35" />
      <source>Load a product</source>
      <translation>Cargar un producto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="38" />
      <source>Makes one raster of a delivery (DIMAP 1 and 2: Pléiades, SPOT; Sentinel-2 SAFE; or a GeoTIFF), whole and on its own grid. PRODUCT: its folder, its ZIP, or any file of it. PANSHARPEN merges the two images of a bundle. REFLECTANCE gives reflectance at the top of the atmosphere instead of counts. TERRAIN is a terrain model that places products in sensor geometry. A missing tile is refused and named, unless PARTIAL shows the rest. Without outputs, both go to the QGIS profile.</source>
      <translation>Hace un único ráster de una entrega (DIMAP 1 y 2: Pléiades, SPOT; Sentinel-2 SAFE; o un GeoTIFF), entero y en su propia cuadrícula. PRODUCT: su carpeta, su ZIP o cualquiera de sus archivos. PANSHARPEN fusiona las dos imágenes de un bundle. REFLECTANCE da la reflectancia en el techo de la atmósfera en lugar de las cuentas. TERRAIN es un modelo de terreno que sitúa los productos en geometría de sensor. Una tesela que falta se rechaza y se nombra, salvo que PARTIAL muestre el resto. Sin salidas indicadas, ambas van al perfil de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="49" />
      <source>Product: folder, ZIP or file</source>
      <translation>Producto: carpeta, ZIP o archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="53" />
      <source>Sharpen with the panchromatic band</source>
      <translation>Fusionar con la banda pancromática</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="58" />
      <source>Reflectance at the top of the atmosphere</source>
      <translation>Reflectancia en el techo de la atmósfera</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="63" />
      <source>Terrain model, for sensor geometry</source>
      <translation>Modelo del terreno, para la geometría del sensor</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="68" />
      <source>Show the rest when files are missing</source>
      <translation>Mostrar el resto cuando faltan archivos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="71" />
      <source>Raster</source>
      <translation>Ráster</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="71" />
      <source>Metadata</source>
      <translation>Metadatos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/load_product.py" line="38" />
      <source>nothing was given</source>
      <translation>no se indicó nada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/load_product.py" line="58" />
      <source>Its place is approximate: give a terrain model to be nearer.</source>
      <translation>Su posición es aproximada: indique un modelo del terreno para acercarse más.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/load_product.py" line="62" />
      <source>It is no bundle with both images: nothing was sharpened.</source>
      <translation>No es un bundle con sus dos imágenes: no se fusionó nada.</translation>
    </message>
  </context>
  <context>
    <name>LoadedList</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="152" />
      <source>None yet. What is downloaded, or chosen above, is listed here.</source>
      <translation>Ninguna por ahora. Lo que se descarga, o se elige arriba, aparece aquí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="155" />
      <source>Select several with Ctrl or Shift, for a mosaic.</source>
      <translation>Seleccione varias con Ctrl o Mayús, para un mosaico.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="195" />
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="156" />
      <source>Images loaded</source>
      <translation>Imágenes cargadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="161" />
      <source>Shows the downloaded files</source>
      <translation>Muestra los archivos descargados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="162" />
      <source>&amp;Open folder</source>
      <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="163" />
      <source>Puts the image back on the map, with the options above</source>
      <translation>Vuelve a poner la imagen en el mapa, con las opciones de arriba</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="164" />
      <source>Load &amp;again</source>
      <translation>Volver a car&amp;gar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="165" />
      <source>Makes one layer of several images. Select them with Ctrl or Shift.</source>
      <translation>Hace una sola capa con varias imágenes. Selecciónelas con Ctrl o Mayús.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="166" />
      <source>Mosai&amp;c…</source>
      <translation>Mosai&amp;co…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="167" />
      <source>Computes smaller copies of the image (overviews), kept in the QGIS profile; your files stay as they are. It is quick to draw from then on.</source>
      <translation>Calcula copias reducidas de la imagen (pirámides), guardadas en el perfil de QGIS; sus archivos quedan como están. A partir de entonces se dibuja deprisa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="171" />
      <source>Dra&amp;w faster</source>
      <translation>Dibu&amp;jar más deprisa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/loaded_list.py" line="182" />
      <source>Make it &amp;faster (overviews)</source>
      <translation>Dibu&amp;jar más deprisa (pirámides)</translation>
    </message>
  </context>
  <context>
    <name>LocalCopies</name>
    <message>
      <location filename="../dinamis_qgis/stations/local_copies.py" line="79" />
      <source>DINAMIS download</source>
      <translation>Descarga DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/local_copies.py" line="126" />
      <source>In the queue: {}. The layer then reads it from the disk.</source>
      <translation>En la cola: {}. Después, la capa lo leerá del disco.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/local_copies.py" line="139" />
      <source>{} is read from the disk now.</source>
      <translation>{} se lee ahora del disco.</translation>
    </message>
  </context>
  <context>
    <name>Locator</name>
    <message>
      <location filename="../dinamis_qgis/gui/locator/dinamis_filter.py" line="45" />
      <source>DINAMIS: scenes, saved searches, places</source>
      <translation>DINAMIS: escenas, búsquedas guardadas, lugares</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/locator/dinamis_filter.py" line="92" />
      <source>Saved searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/locator/dinamis_filter.py" line="93" />
      <source>Scenes kept here</source>
      <translation>Escenas guardadas aquí</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/locator/dinamis_filter.py" line="94" />
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/finder.py" line="126" />
      <source>Takes its outline as the area</source>
      <translation>Toma su contorno como zona</translation>
    </message>
  </context>
  <context>
    <name>MakeExerciseDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="57" />
      <source>Make an exercise</source>
      <translation>Preparar un ejercicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="115" />
      <source>What the exercise is called in the students' dock.</source>
      <translation>El nombre del ejercicio en el panel de los estudiantes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="116" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="120" />
      <source>Students read it before they begin; it is plain text.</source>
      <translation>Los estudiantes lo leen antes de empezar; es texto simple.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="121" />
      <source>What to do</source>
      <translation>Consigna</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="124" />
      <source>The &amp;area shown: {}</source>
      <translation>La &amp;zona mostrada: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="126" />
      <source>Becomes the students' area when they open the exercise.</source>
      <translation>Pasa a ser la zona de los estudiantes al abrir el ejercicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="131" />
      <source>The &amp;request in the form, without names</source>
      <translation>La &amp;solicitud del formulario, sin los nombres</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="133" />
      <source>Each student begins with a draft of it; nobody's name is in the file.</source>
      <translation>Cada estudiante empieza con un borrador suyo; ningún nombre está en el archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="137" />
      <source>Those ticked are in the students' menu of searches until the exercise ends.</source>
      <translation>Las marcadas están en el menú de búsquedas de los estudiantes hasta el fin del ejercicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="188" />
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="138" />
      <source>Saved searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="144" />
      <source>A &amp;quota for the exercise</source>
      <translation>Una &amp;cuota para el ejercicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="146" />
      <source>Counts in place of the service's; only requests of the exercise use it.</source>
      <translation>Cuenta en lugar de la del servicio; solo la usan las solicitudes del ejercicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="149" />
      <source>The category of user that the exercise is priced for.</source>
      <translation>La categoría de usuario para la que se calcula el precio del ejercicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="172" />
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="150" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="161" />
      <source> km²</source>
      <translation> km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="161" />
      <source> credits</source>
      <translation> créditos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="163" />
      <source>What each student may ask for freely, until the exercise ends.</source>
      <translation>Lo que cada estudiante puede solicitar gratis hasta el fin del ejercicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="169" />
      <source>&amp;Title</source>
      <translation>&amp;Título</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="170" />
      <source>&amp;What to do</source>
      <translation>C&amp;onsigna</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/make_dialog.py" line="183" />
      <source>The file holds: the service “{}”, and what you tick. No name, no key.</source>
      <translation>El archivo contiene: el servicio «{}» y lo que marque. Ningún nombre, ninguna clave.</translation>
    </message>
  </context>
  <context>
    <name>MakeRequestSheet</name>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="29" />
      <source>Make a request sheet</source>
      <translation>Preparar una ficha de solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="32" />
      <source>Writes the request sheet (fiche de demande) to sign, the area as GeoPackage, GeoJSON and KML, and the request as JSON, into a folder; only the sheet where OUTPUT ends in .pdf. The request is read from a DRAFT, from the fields, or from both: a field that is given replaces the draft's. Nothing is sent.</source>
      <translation>Escribe la ficha de solicitud (fiche de demande) para firmar, la zona en GeoPackage, GeoJSON y KML, y la solicitud en JSON, en una carpeta; solo la ficha si OUTPUT termina en .pdf. La solicitud se lee de un borrador DRAFT, de los campos, o de ambos: un campo indicado sustituye al del borrador. No se envía nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="48" />
      <source>Estimate, as sentences</source>
      <translation>Estimación, en frases</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="56" />
      <source>Footprints of existing images</source>
      <translation>Huellas de imágenes existentes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="62" />
      <source>Folder, or PDF file</source>
      <translation>Carpeta, o archivo PDF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_sheet.py" line="64" />
      <source>Request sheet</source>
      <translation>Ficha de solicitud</translation>
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
      <translation>Coberturas anuales</translation>
    </message>
  </context>
  <context>
    <name>Masks</name>
    <message>
      <location filename="../dinamis_qgis/layers/masks.py" line="63" />
      <source>None in this image: {}.</source>
      <translation>Ausentes en esta imagen: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/masks.py" line="66" />
      <source>Masks that cannot be read, so that nothing is known of them: {}.</source>
      <translation>Máscaras ilegibles, de las que por tanto no se sabe nada: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/masks.py" line="71" />
      <source>Masks that cannot be placed, because the image does not say where it is: {}.</source>
      <translation>Máscaras que no se pueden situar, porque la imagen no dice dónde está: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/masks.py" line="78" />
      <source>The place of the masks is approximate: the image is in sensor geometry.</source>
      <translation>La posición de las máscaras es aproximada: la imagen está en geometría del sensor.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="62" />
      <source>Clouds</source>
      <translation>Nubes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="63" />
      <source>Haze</source>
      <translation>Calima</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="64" />
      <source>Cloud shadows</source>
      <translation>Sombras de nubes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="65" />
      <source>Snow</source>
      <translation>Nieve</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="66" />
      <source>Water</source>
      <translation>Agua</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="67" />
      <source>Doubtful quality</source>
      <translation>Calidad dudosa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="68" />
      <source>Saturated pixels</source>
      <translation>Píxeles saturados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="69" />
      <source>Faulty detectors</source>
      <translation>Detectores defectuosos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="70" />
      <source>Hidden by relief</source>
      <translation>Oculto por el relieve</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="71" />
      <source>Seams between strips</source>
      <translation>Uniones entre franjas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="72" />
      <source>Terrain model used</source>
      <translation>Modelo del terreno utilizado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_styles.py" line="73" />
      <source>Valid area</source>
      <translation>Área válida</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mask_group.py" line="31" />
      <source>Masks</source>
      <translation>Máscaras</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="43" />
      <source>Stopped. Nothing more was done.</source>
      <translation>Detenido. No se hizo nada más.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="48" />
      <source>No place of that name was found. The area was not changed. Check the spelling, or give the INSEE or SIREN code.</source>
      <translation>No se encontró ningún lugar con ese nombre. La zona no cambió. Compruebe la ortografía, o dé el código INSEE o SIREN.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="56" />
      <source>The supplier does not take this area. Nothing was sent. Draw one polygon without holes and with fewer than 1000 points.</source>
      <translation>El proveedor no admite esta zona. No se envió nada. Dibuje un solo polígono sin huecos y con menos de 1000 vértices.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="64" />
      <source>The request is not complete. It was not sent. Fill in the marked fields.</source>
      <translation>La solicitud no está completa. No se envió. Rellene los campos marcados.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="70" />
      <source>This choice is not known. Nothing was done. Use one of the listed words.</source>
      <translation>Esta opción no se conoce. No se hizo nada. Use una de las palabras de la lista.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="76" />
      <source>This tariff table cannot be used. The one in use was not changed. Correct what is named, or ask for the file again.</source>
      <translation>Esta tabla de tarifas no se puede usar. La que está en uso no cambió. Corrija lo que se indica, o pida de nuevo el archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="84" />
      <source>No tariff is known for this mission on this day. Nothing was priced. Ask dinamis@cnes.fr, or bring a tariff table that has it.</source>
      <translation>No se conoce ninguna tarifa para esta misión en ese día. No se calculó ningún precio. Consulte a dinamis@cnes.fr, o aporte una tabla de tarifas que la contenga.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="92" />
      <source>This file holds no scenes of DINAMIS. Nothing was kept. Choose the GeoPackage of an offline pack.</source>
      <translation>Este archivo no contiene escenas de DINAMIS. No se guardó nada. Elija el GeoPackage de un paquete sin conexión.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="100" />
      <source>This pack comes from another service. Nothing was kept. Choose that service at the first station, then open the pack again.</source>
      <translation>Este paquete procede de otro servicio. No se guardó nada. Elija ese servicio en la primera etapa y abra de nuevo el paquete.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="108" />
      <source>What was given cannot be used. Nothing was done. Check it and try again.</source>
      <translation>Lo indicado no se puede usar. No se hizo nada. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="114" />
      <source>The service does not answer. Nothing was sent or changed. Check the network and the proxy in QGIS's options, then try again.</source>
      <translation>El servicio no responde. No se envió ni se cambió nada. Compruebe la red y el proxy en las opciones de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="122" />
      <source>The service is busy or out of order. The operation was not done. Try again in a few minutes.</source>
      <translation>El servicio está ocupado o averiado. La operación no se hizo. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="130" />
      <source>The service asks who you are. The operation was not done. Sign in at the first station, then try again.</source>
      <translation>El servicio pregunta quién es usted. La operación no se hizo. Inicie sesión en la primera etapa e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="138" />
      <source>The sign-in was refused. You are not signed in. Start again, or ask your entity's DINAMIS contact whether your account is active.</source>
      <translation>Se rechazó el inicio de sesión. No ha iniciado sesión. Empiece de nuevo, o pregunte al referente DINAMIS de su entidad si su cuenta está activa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="146" />
      <source>The code was not confirmed in time. You are not signed in. Ask for a new code.</source>
      <translation>El código no se confirmó a tiempo. No ha iniciado sesión. Pida un código nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="153" />
      <source>Your account may not have this. It was not fetched. Ask your entity's DINAMIS contact which data your account opens.</source>
      <translation>Su cuenta no tiene derecho a esto. No se descargó. Pregunte al referente DINAMIS de su entidad a qué datos da acceso su cuenta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="161" />
      <source>The service does not have this, or no longer. It was not fetched. Search again.</source>
      <translation>El servicio no tiene esto, o ya no lo tiene. No se descargó. Busque de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="168" />
      <source>The service refused it. Nothing was ordered or changed. Correct what it names, then try again.</source>
      <translation>El servicio lo rechazó. No se encargó ni se cambió nada. Corrija lo que indica e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="176" />
      <source>The service answered something that this plugin does not understand. Nothing was changed. Update the plugin, or tell its authors.</source>
      <translation>El servicio respondió algo que este complemento no entiende. No se cambió nada. Actualice el complemento, o avise a sus autores.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="184" />
      <source>The service reported an error. The operation was not done. Try again.</source>
      <translation>El servicio señaló un error. La operación no se hizo. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="191" />
      <source>It could not be saved. What was there before has not changed. Free some room on the disk, close the programs that use the file, or choose another folder.</source>
      <translation>No se pudo guardar. Lo que había antes no cambió. Libere espacio en el disco, cierre los programas que usan el archivo, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="199" />
      <source>Your record of requests cannot be read or written. It was not changed. Close other QGIS windows or free some room; if it is damaged, put a copy back.</source>
      <translation>Su registro de solicitudes no se puede leer ni escribir. No cambió. Cierre otras ventanas de QGIS o libere espacio; si está dañado, restablezca una copia.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="207" />
      <source>The scenes found could not be kept on this computer. They are not on the map. Close other QGIS windows or free some room on the disk, then search again.</source>
      <translation>Las escenas encontradas no se pudieron guardar en este equipo. No están en el mapa. Cierre otras ventanas de QGIS o libere espacio en el disco y busque de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="215" />
      <source>The scene has no file of that name. Nothing was fetched. Choose one of those it has.</source>
      <translation>La escena no tiene ningún archivo con ese nombre. No se descargó nada. Elija uno de los que tiene.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="222" />
      <source>There is no image to download for this scene. Nothing was fetched. Order it at the request station.</source>
      <translation>No hay ninguna imagen que descargar para esta escena. No se descargó nada. Encárguela en la etapa Solicitud.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="230" />
      <source>The disk is full. The download was not finished. Free some room or choose another folder, then start it again: it goes on where it stopped.</source>
      <translation>El disco está lleno. La descarga no terminó. Libere espacio o elija otra carpeta y láncela de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="238" />
      <source>The folder cannot be written to. The download was not finished. Choose another folder, or close the programs that use its files, then start it again.</source>
      <translation>No se puede escribir en esta carpeta. La descarga no ha terminado. Elija otra carpeta, o cierre los programas que usan sus archivos, y vuelva a iniciarla.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="246" />
      <source>The file arrived damaged. It was not kept. Download it again.</source>
      <translation>El archivo llegó dañado. No se guardó. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="253" />
      <source>This archive would write outside its folder. It was not unpacked. Do not use it, and tell who gave it to you.</source>
      <translation>Este archivo comprimido escribiría fuera de su carpeta. No se descomprimió. No lo use, y avise a quien se lo dio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="261" />
      <source>A file of that name is there already. It was not replaced. Choose another folder, or move it away first.</source>
      <translation>Ya existe un archivo con ese nombre. No se reemplazó. Elija otra carpeta, o mueva antes ese archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="269" />
      <source>Nothing was downloaded into this folder. Nothing was checked. Choose the folder of a download, or one above it.</source>
      <translation>No se descargó nada en esta carpeta. No se comprobó nada. Elija la carpeta de una descarga, o una que la contenga.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="277" />
      <source>The list of downloads was damaged. It was kept as a file, and a new list begun. Add again what was not finished.</source>
      <translation>La lista de descargas estaba dañada. Se conservó en un archivo y se empezó una lista nueva. Añada de nuevo lo que no había terminado.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="285" />
      <source>The download failed. The file was not kept. Start it again.</source>
      <translation>La descarga falló. El archivo no se guardó. Láncela de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/messages.py" line="291" />
      <source>Something went wrong in the plugin. The operation was not done. Look at the DINAMIS log, and tell the authors.</source>
      <translation>Algo falló en el complemento. La operación no se hizo. Consulte el registro de DINAMIS y avise a los autores.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="15" />
      <source>This tariff table is written for a newer version of the plugin. The one in use was not changed. Update the plugin, or ask for the file as this version reads it.</source>
      <translation>Esta tabla de tarifas está escrita para una versión más reciente del complemento. La que está en uso no cambió. Actualice el complemento, o pida el archivo tal como lo lee esta versión.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="24" />
      <source>This offline pack was made by a newer version of the plugin. Nothing was kept. Update the plugin, then open it again.</source>
      <translation>Este paquete sin conexión fue hecho por una versión más reciente del complemento. No se guardó nada. Actualice el complemento y vuelva a abrirlo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="32" />
      <source>This exercise is of a newer version of the plugin. It was not touched, and nothing was opened. Update the plugin.</source>
      <translation>Este ejercicio es de una versión más reciente de la extensión. No se modificó y no se abrió nada. Actualice la extensión.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="40" />
      <source>Saved searches were written by a newer version of the plugin. Nothing was saved or deleted. Update the plugin.</source>
      <translation>Una versión más reciente del complemento escribió las búsquedas guardadas. No se guardó ni se borró nada. Actualice el complemento.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="48" />
      <source>A newer version of the plugin was used on this profile. What only it can read was left as it is, and is not used here. Update the plugin to have it again.</source>
      <translation>En este perfil se usó una versión más reciente del complemento. Lo que solo ella sabe leer se dejó tal cual y no se usa aquí. Actualice el complemento para recuperarlo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="56" />
      <source>Your record of requests was written by a newer version of this plugin. It was not touched. Update the plugin.</source>
      <translation>Una versión más reciente de este complemento escribió su registro de solicitudes. No se tocó. Actualice el complemento.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="64" />
      <source>A later version of the plugin wrote the list of downloads. It was not opened, and nothing in it was changed. Update the plugin.</source>
      <translation>Una versión posterior del complemento escribió la lista de descargas. No se abrió, y nada cambió en ella. Actualice el complemento.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/version_messages.py" line="72" />
      <source>Your drafts and requests were written by a newer version of the plugin. They were not touched, and nothing was sent. Update the plugin.</source>
      <translation>Una versión más reciente del complemento escribió sus borradores y solicitudes. No se tocaron y no se envió nada. Actualice el complemento.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="16" />
      <source>This is not an image product. Nothing was loaded. Choose the folder, the ZIP or the DIM file of a delivery.</source>
      <translation>Esto no es un producto de imagen. No se cargó nada. Elija la carpeta, el ZIP o el archivo DIM de una entrega.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="24" />
      <source>Files of this product are missing or damaged. It was not loaded. Download or copy it again.</source>
      <translation>Faltan archivos de este producto o están dañados. No se cargó. Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="32" />
      <source>This kind of product is not read by the plugin. It was not loaded. Try to open its image file with QGIS directly.</source>
      <translation>El complemento no lee este tipo de producto. No se cargó. Intente abrir su archivo de imagen directamente con QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="40" />
      <source>There are several products there. None was loaded. Choose one of them.</source>
      <translation>Hay varios productos en ese lugar. No se cargó ninguno. Elija uno de ellos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="47" />
      <source>No mosaic can be made of these products. Nothing was written. Choose products that show the area and have bands in common.</source>
      <translation>No se puede hacer un mosaico con estos productos. No se escribió nada. Elija productos que muestren la zona y tengan bandas en común.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="55" />
      <source>The reflectance cannot be computed: the product does not say what it takes. It was not loaded. Load it without reflectance.</source>
      <translation>No se puede calcular la reflectancia: el producto no dice lo necesario. No se cargó. Cárguelo sin reflectancia.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="63" />
      <source>This terrain model cannot place the image. It was not loaded. Choose a model that covers it, or none.</source>
      <translation>Este modelo del terreno no puede situar la imagen. No se cargó. Elija un modelo que la cubra, o ninguno.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_messages.py" line="71" />
      <source>The product cannot be shown. It was not loaded. Download it again.</source>
      <translation>El producto no se puede mostrar. No se cargó. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="15" />
      <source>A request is being sent at this moment. This one was not sent. Wait until it is listed under My requests.</source>
      <translation>Se está enviando una solicitud en este momento. Esta no se envió. Espere a que aparezca en Mis solicitudes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="23" />
      <source>Another version of this request was sent already. This one was not. Give it another key if you need both.</source>
      <translation>Ya se envió otra versión de esta solicitud. Esta no se envió. Dele otra clave si necesita las dos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="31" />
      <source>This file is no draft of a request. Nothing was imported. Choose a JSON file that this plugin exported.</source>
      <translation>Este archivo no es un borrador de solicitud. No se importó nada. Elija un archivo JSON exportado por este complemento.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="39" />
      <source>The connection was lost while the request was sent: nobody knows yet whether it arrived. It is not sent again by itself. Send it again in a few minutes: the plugin first asks the service, and orders only what it does not have.</source>
      <translation>La conexión se perdió mientras se enviaba la solicitud: aún no se sabe si llegó. No se vuelve a enviar sola. Envíela de nuevo dentro de unos minutos: el complemento pregunta antes al servicio, y encarga solo lo que este no tiene.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="48" />
      <source>The service was to compute when an image could be taken, and gave up. Nothing was ordered. Ask again with a shorter period, or send the request without.</source>
      <translation>El servicio debía calcular cuándo se puede tomar una imagen, y ha renunciado. No se ha pedido nada. Pregunte de nuevo con un periodo más corto, o envíe la solicitud sin ello.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_messages.py" line="56" />
      <source>Your requests could not be written down on this computer. Nothing was sent. Free some room on the disk, or close other QGIS windows, then try again.</source>
      <translation>No se pudieron anotar sus solicitudes en este equipo. No se envió nada. Libere espacio en el disco o cierre otras ventanas de QGIS, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="16" />
      <source>There is no area yet. Nothing was sent. Draw one, or choose a file.</source>
      <translation>Aún no hay zona. No se envió nada. Dibuje una, o elija un archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="22" />
      <source>This outline goes round a pole, where longitudes meet. The area was not changed. Draw one beside the pole.</source>
      <translation>Este contorno rodea un polo, donde se juntan las longitudes. La zona no cambió. Dibuje una al lado del polo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="30" />
      <source>This file holds several maps. The area was not changed. Choose one of them.</source>
      <translation>Este archivo contiene varios mapas. La zona no cambió. Elija uno de ellos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="37" />
      <source>This file does not say its coordinate system. The area was not changed. Choose the system; whoever made the file knows it.</source>
      <translation>Este archivo no indica su sistema de coordenadas. La zona no cambió. Elija el sistema; quien hizo el archivo lo conoce.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="45" />
      <source>No area could be read from this text. The area was not changed. Copy polygons as WKT or GeoJSON, or features of a layer, and paste again.</source>
      <translation>No se pudo leer ninguna zona en este texto. La zona no ha cambiado. Copie polígonos en WKT o GeoJSON, o entidades de una capa, y péguelos de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="53" />
      <source>No area could be read from this. The area was not changed. Choose a map with polygons, such as GeoPackage, Shapefile, KML or GeoJSON.</source>
      <translation>No se pudo leer ninguna zona. La zona no cambió. Elija un mapa con polígonos, como GeoPackage, Shapefile, KML o GeoJSON.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/area_messages.py" line="61" />
      <source>Nothing would be left of the area. It was not changed. Use a smaller distance.</source>
      <translation>No quedaría nada de la zona. No cambió. Use una distancia menor.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="16" />
      <source>No computer of that name was found. Nothing was sent. Check that you are online, and the service's address in the options of DINAMIS: services move every year or two.</source>
      <translation>No se encontró ningún equipo con ese nombre. No se envió nada. Compruebe que está en línea, y la dirección del servicio en las opciones de DINAMIS: los servicios se mudan cada uno o dos años.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="24" />
      <source>Your organisation's proxy asks for a name and a password, or refuses those it has. Nothing was sent. Enter them in QGIS: Settings ▸ Options ▸ Network.</source>
      <translation>El proxy de su organización pide un nombre y una contraseña, o rechaza los que tiene. No se envió nada. Introdúzcalos en QGIS: Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="32" />
      <source>The proxy that QGIS is set to use does not answer. Nothing was sent. Check it in QGIS: Settings ▸ Options ▸ Network; away from the office, switch it off there.</source>
      <translation>El proxy que QGIS debe usar no responde. No se envió nada. Compruébelo en QGIS: Configuración ▸ Opciones ▸ Red; fuera de la oficina, desactívelo allí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="40" />
      <source>This computer finds its proxy by a script (PAC), which this QGIS cannot read: it goes through no proxy. Open the script, or ask who looks after the network, which proxy it names, and enter that in QGIS: Settings ▸ Options ▸ Network ▸ HttpProxy.</source>
      <translation>Este ordenador encuentra su proxy mediante un script (PAC), que este QGIS no sabe leer: no pasa por ningún proxy. Abra el script, o pregunte a quien se ocupa de la red qué proxy indica, e introdúzcalo en QGIS: Configuración ▸ Opciones ▸ Red ▸ HttpProxy.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="49" />
      <source>This computer finds its proxy by a script (PAC), and QGIS is not set to follow it: it goes through no proxy. Choose DefaultProxy in QGIS: Settings ▸ Options ▸ Network.</source>
      <translation>Este ordenador encuentra su proxy mediante un script (PAC), y QGIS no está configurado para seguirlo: no pasa por ningún proxy. Elija DefaultProxy en QGIS: Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="57" />
      <source>The connection is not trusted: the certificate is signed by an authority that QGIS does not know, or its dates do not fit. Nothing was sent. If your organisation reads the traffic, import its authority in QGIS: Settings ▸ Options ▸ Authentication ▸ Manage Certificates. Otherwise check this computer's clock.</source>
      <translation>La conexión no es de confianza: el certificado está firmado por una autoridad que QGIS no conoce, o sus fechas no cuadran. No se envió nada. Si su organización lee el tráfico, importe su autoridad en QGIS: Configuración ▸ Opciones ▸ Autenticación ▸ Gestionar certificados. Si no, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="67" />
      <source>The service sends us round in circles. Nothing was done. Check its address in the options of DINAMIS; if it is right, tell the service.</source>
      <translation>El servicio nos hace dar vueltas en círculo. No se hizo nada. Compruebe su dirección en las opciones de DINAMIS; si es correcta, avise al servicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="75" />
      <source>The service sent us on to another place, where we do not send what is yours. Nothing was sent there. It may have moved: check its address in the options of DINAMIS.</source>
      <translation>El servicio nos envió a otro lugar, adonde no enviamos lo que es suyo. Allí no se envió nada. Puede que se haya mudado: compruebe su dirección en las opciones de DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="83" />
      <source>The connection broke before the answer came. It was sent once, and may have been received; it was not sent again. Look whether it was before you send it yourself.</source>
      <translation>La conexión se cortó antes de la respuesta. Se envió una vez y pudo recibirse; no se volvió a enviar. Compruebe si se recibió antes de enviarlo usted de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="91" />
      <source>A web page answered instead of the service. Nothing was done. Networks of hotels, trains and offices do that until one signs in: open any page in your browser, then try again. If it opens as usual, check the service's address.</source>
      <translation>Respondió una página web en lugar del servicio. No se hizo nada. Las redes de hoteles, trenes y oficinas lo hacen hasta que uno se identifica: abra cualquier página en su navegador e inténtelo de nuevo. Si se abre con normalidad, compruebe la dirección del servicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="100" />
      <source>There is a web server at this address, but not the service. Nothing was done. Check the service's address in the options of DINAMIS, each letter; it may have moved.</source>
      <translation>Hay un servidor web en esta dirección, pero no es el servicio. No se hizo nada. Compruebe la dirección del servicio en las opciones de DINAMIS, letra por letra; puede que se haya trasladado.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="108" />
      <source>Your session is over: it lasted as long as the service lets it. The operation was not done. Sign in again at the first station.</source>
      <translation>Su sesión ha terminado: duró lo que el servicio permite. La operación no se hizo. Inicie sesión de nuevo en la primera etapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="116" />
      <source>Your session was ended before its time, from another computer or by the service. The operation was not done. Sign in again; if it was not you, change your password.</source>
      <translation>Su sesión se cerró antes de tiempo, desde otro equipo o por el servicio. La operación no se hizo. Inicie sesión de nuevo; si no fue usted, cambie su contraseña.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="124" />
      <source>The service does not take this API key: it was revoked, or mistyped. The operation was not done. Paste or create another at the first station, under API keys.</source>
      <translation>El servicio no acepta esta clave de API: fue revocada, o está mal escrita. La operación no se hizo. Pegue o cree otra en la primera etapa, en Claves de API.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="132" />
      <source>This computer's clock is not the service's, so it does not believe us. The operation was not done. Set the clock, best to automatic, then sign in again.</source>
      <translation>El reloj de este equipo no es el del servicio, que por eso no nos cree. La operación no se hizo. Ponga en hora el reloj, mejor en automático, e inicie sesión de nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="140" />
      <source>QGIS's master password was not given, so what this service needs to know you stays locked. Nothing was sent. Enter it in QGIS: Settings ▸ Options ▸ Authentication.</source>
      <translation>No se dio la contraseña maestra de QGIS, así que lo que este servicio necesita para reconocerle sigue bloqueado. No se envió nada. Introdúzcala en QGIS: Configuración ▸ Opciones ▸ Autenticación.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="148" />
      <source>QGIS cannot use the identity chosen for this service: it was removed, or a file it needs is gone. Nothing was sent. Choose another in the options of DINAMIS, or correct it in QGIS: Settings ▸ Options ▸ Authentication.</source>
      <translation>QGIS no puede usar la identidad elegida para este servicio: se eliminó, o falta un archivo que necesita. No se envió nada. Elija otra en las opciones de DINAMIS, o corríjala en QGIS: Configuración ▸ Opciones ▸ Autenticación.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="157" />
      <source>The service does not take the identity chosen for it: its key or password was revoked, or mistyped. The operation was not done. Correct it in QGIS: Settings ▸ Options ▸ Authentication, or choose another in the options of DINAMIS.</source>
      <translation>El servicio no acepta la identidad elegida para él: su clave o contraseña fue revocada o está mal escrita. La operación no se ha hecho. Corríjala en QGIS: Configuración ▸ Opciones ▸ Autenticación, o elija otra en las opciones de DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="166" />
      <source>This identity holds no key for the service. Nothing was changed. Choose one of the method API Header with the header named here, or paste the key.</source>
      <translation>Esta identidad no contiene ninguna clave para el servicio. No se ha cambiado nada. Elija una de método API Header con la cabecera que se nombra aquí, o pegue la clave.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="174" />
      <source>The program teledetection keeps no API key on this computer. Nothing was changed. Have it make one (tld apikey register), or paste a key.</source>
      <translation>El programa teledetection no guarda ninguna clave de API en este ordenador. No se cambió nada. Haga que cree una (tld apikey register) o pegue una clave.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/network_words.py" line="182" />
      <source>The service did not sign the address of this file. It was not fetched. Your account may not open it, or the file is gone: search again, or ask the service.</source>
      <translation>El servicio no firmó la dirección de este archivo. No se descargó. Su cuenta quizá no le da acceso, o el archivo ya no existe: busque de nuevo, o pregunte al servicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/exercise_messages.py" line="15" />
      <source>This file is no exercise that can be used. Nothing was changed. Ask your teacher for the file again, or update the plugin.</source>
      <translation>Este archivo no es un ejercicio que se pueda usar. No se cambió nada. Pida de nuevo el archivo a su docente, o actualice el complemento.</translation>
    </message>
  </context>
  <context>
    <name>MonthsRow</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/months_row.py" line="36" />
      <source>Only scenes of the months that are pressed; none pressed means all.</source>
      <translation>Solo escenas de los meses pulsados; ninguno pulsado significa todos.</translation>
    </message>
  </context>
  <context>
    <name>MoreFilters</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="118" />
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="49" />
      <source>More conditions</source>
      <translation>Más condiciones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="119" />
      <source>More conditions ({})</source>
      <translation>Más condiciones ({})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="152" />
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="135" />
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="142" />
      <source>≤ {}°</source>
      <translation>≤ {}°</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="142" />
      <source>≥ {}°</source>
      <translation>≥ {}°</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="147" />
      <source>≥ {} %</source>
      <translation>≥ {} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="149" />
      <source>≤ {} m</source>
      <translation>≤ {} m</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="160" />
      <source>&amp;Not yet downloaded</source>
      <translation>Aún no desca&amp;rgadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="163" />
      <source>Leaves out the scenes that you downloaded with this plugin</source>
      <translation>Excluye las escenas que usted descargó con este complemento</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="167" />
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="167" />
      <source>Asks for everything again</source>
      <translation>Vuelve a pedirlo todo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="176" />
      <source>Mono</source>
      <translation>Mono</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="177" />
      <source>Stereo</source>
      <translation>Estéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="178" />
      <source>Tri-stereo</source>
      <translation>Triestéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="179" />
      <source>Reference set</source>
      <translation>Conjunto de referencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="180" />
      <source>Yearly coverage</source>
      <translation>Cobertura anual</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="181" />
      <source>Ad hoc</source>
      <translation>Puntual</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="182" />
      <source>Ortho</source>
      <translation>Orto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="183" />
      <source>Primary</source>
      <translation>Primario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="184" />
      <source>Pansharpened (PMS)</source>
      <translation>Fusionada (PMS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="185" />
      <source>Bundle (P + MS)</source>
      <translation>Bundle (P + MS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="186" />
      <source>Panchromatic (P)</source>
      <translation>Pancromática (P)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="187" />
      <source>Multispectral (MS)</source>
      <translation>Multiespectral (MS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="200" />
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="202" />
      <source>Size of a pixel on the ground, at most</source>
      <translation>Tamaño de un píxel en el suelo, como máximo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="204" />
      <source>Months</source>
      <translation>Meses</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="215" />
      <source>Incidence</source>
      <translation>Incidencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="217" />
      <source>Angle at which the ground is seen: 0° is straight down. The larger, the more buildings lean. Below 60°, scenes that do not tell are left out.</source>
      <translation>Ángulo con el que se ve el suelo: 0° es la vertical. Cuanto mayor, más se inclinan los edificios. Por debajo de 60° se excluyen las escenas que no lo indican.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="224" />
      <source>Off-nadir</source>
      <translation>Fuera de nadir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="226" />
      <source>How far the satellite was turned from straight down</source>
      <translation>Cuánto se apartó el satélite de la vertical</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="230" />
      <source>Sun</source>
      <translation>Sol</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="232" />
      <source>How high the sun stood: the lower, the longer the shadows</source>
      <translation>A qué altura estaba el sol: cuanto más bajo, más largas las sombras</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="236" />
      <source>Covers</source>
      <translation>Cubre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="238" />
      <source>Share of your area that one scene covers alone, at least</source>
      <translation>Parte de su zona que una escena cubre por sí sola, como mínimo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="246" />
      <source>Satellite</source>
      <translation>Satélite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="248" />
      <source>One satellite of the mission, such as Pléiades 1A.</source>
      <translation>Un satélite de la misión, como Pléiades 1A.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="252" />
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="254" />
      <source>Stereo and tri-stereo: two or three views of one pass, for relief</source>
      <translation>Estéreo y triestéreo: dos o tres vistas de una misma pasada, para el relieve</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="258" />
      <source>Set</source>
      <translation>Conjunto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="260" />
      <source>Why DINAMIS holds the scene: the reference set of France, a yearly coverage, or somebody's request</source>
      <translation>Por qué DINAMIS tiene la escena: el conjunto de referencia de Francia, una cobertura anual, o la solicitud de alguien</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="267" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="269" />
      <source>Primary: as the sensor saw it, with its geometry model. Ortho: on the ground, ready for a map</source>
      <translation>Primario: tal como la vio el sensor, con su modelo geométrico. Orto: sobre el suelo, lista para el mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="276" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/more_filters.py" line="278" />
      <source>Pansharpened: colours at full resolution; bundle: both images apart</source>
      <translation>Fusionada: los colores a plena resolución; bundle: las dos imágenes por separado</translation>
    </message>
  </context>
  <context>
    <name>Mosaic</name>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="42" />
      <source>Mosaic of products</source>
      <translation>Mosaico de productos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="45" />
      <source>Makes one raster of several deliveries. Each shows within its own outline; ORDER says which one hides the others: newest, oldest or clearest. PRODUCTS: folders, ZIPs or files, separated by semicolons or new lines, or a folder that holds several. LAYERS: rasters that are open. AREA clips. CRS and RESOLUTION (in units of the CRS) are those of the first and of the finest product unless given. An OUTPUT that ends in .vrt is computed as it is drawn, a .tif is written; without one, a virtual raster goes to the QGIS profile. METADATA lists the products in drawing order, with their rights, and those left out, with the reason.</source>
      <translation>Hace un solo ráster con varias entregas. Cada una se muestra dentro de su propio contorno; ORDER dice cuál oculta a las demás: newest (la más reciente), oldest (la más antigua) o clearest (la menos nubosa). PRODUCTS: carpetas, ZIP o archivos, separados por puntos y comas o saltos de línea, o una carpeta que contenga varios. LAYERS: rásteres abiertos. AREA recorta. CRS y RESOLUTION (en unidades del SRC) son los del primer producto y del más fino, salvo que se indiquen. Un OUTPUT que termina en .vrt se calcula al dibujarlo, un .tif se escribe; sin OUTPUT, un ráster virtual va al perfil de QGIS. METADATA enumera los productos en el orden de dibujo, con sus derechos, y los excluidos, con el motivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="60" />
      <source>Raster</source>
      <translation>Ráster</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="60" />
      <source>Metadata</source>
      <translation>Metadatos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="63" />
      <source>Number of products used</source>
      <translation>Número de productos usados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="69" />
      <source>Products: folders, ZIPs or files</source>
      <translation>Productos: carpetas, ZIP o archivos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="75" />
      <source>Images that are open</source>
      <translation>Imágenes abiertas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="85" />
      <source>On top: newest, oldest or clearest</source>
      <translation>Encima: newest (más reciente), oldest (más antigua) o clearest (menos nubosa)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="87" />
      <source>Area</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="88" />
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="90" />
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="93" />
      <source>Terrain model for primary products</source>
      <translation>Modelo del terreno para los productos primarios</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/mosaic.py" line="96" />
      <source>Sharpen with the panchromatic band</source>
      <translation>Fusionar con la banda pancromática</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/mosaic.py" line="100" />
      <source>nothing was given</source>
      <translation>no se indicó nada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="66" />
      <location filename="../dinamis_qgis/processing/answers/mosaic.py" line="132" />
      <source>Left out: {}. {}</source>
      <translation>Excluido: {}. {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_layer.py" line="112" />
      <location filename="../dinamis_qgis/processing/answers/mosaic.py" line="136" />
      <source>Products in sensor geometry were placed without a terrain model: their place is approximate.</source>
      <translation>Los productos en geometría del sensor se situaron sin modelo del terreno: su posición es aproximada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="71" />
      <source>Left out too: {} more.</source>
      <translation>Excluidos también: {} más.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_images.py" line="119" />
      <source>No band in common: it has {}.</source>
      <translation>Ninguna banda en común: tiene {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_images.py" line="122" />
      <source>Its pixels are {}, those of others {}.</source>
      <translation>Sus píxeles son de tipo {}; los de los demás, {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_images.py" line="155" />
      <source>It shows nothing of the area.</source>
      <translation>No muestra nada de la zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_grid.py" line="121" />
      <source>It has no place on the map.</source>
      <translation>No tiene lugar en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_layer.py" line="61" />
      <source>Mosaic of {}</source>
      <translation>Mosaico de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/mosaic_layer.py" line="104" />
      <source>Products, the first hides the others: {}.</source>
      <translation>Productos, el primero oculta a los demás: {}.</translation>
    </message>
  </context>
  <context>
    <name>MosaicDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="74" />
      <source>Mosaic</source>
      <translation>Mosaico</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="126" />
      <source>{} is there already and will be replaced.</source>
      <translation>{} ya existe y se reemplazará.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="135" />
      <source>This is one of the products. Choose another file.</source>
      <translation>Es uno de los productos. Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="137" />
      <source>There is no folder {}. Choose another file.</source>
      <translation>No existe la carpeta {}. Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="143" />
      <source>the newest</source>
      <translation>la más reciente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="144" />
      <source>the oldest</source>
      <translation>la más antigua</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="145" />
      <source>the clearest (fewest clouds)</source>
      <translation>la más despejada (menos nubes)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="148" />
      <source>Where images overlap, which one is seen</source>
      <translation>Donde las imágenes se solapan, cuál se ve</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="149" />
      <source>On top</source>
      <translation>Encima</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="150" />
      <source>C&amp;lip to the area</source>
      <translation>Recortar a la &amp;zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="151" />
      <source>None is chosen in the dock.</source>
      <translation>No hay ninguna elegida en el panel.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="152" />
      <source>Nothing is shown outside the area that is chosen in the dock.</source>
      <translation>No se muestra nada fuera de la zona elegida en el panel.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="153" />
      <source>Clip to the area</source>
      <translation>Recortar a la zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="158" />
      <source>as the first product</source>
      <translation>como el primer producto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="163" />
      <source>Coordinate system</source>
      <translation>Sistema de coordenadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="164" />
      <source>Of the mosaic; products in another one are warped into it.</source>
      <translation>El del mosaico; los productos en otro se reproyectan a él.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="169" />
      <source>as the finest</source>
      <translation>como el más fino</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="170" />
      <source>Size of a pixel, in units of the coordinate system</source>
      <translation>Tamaño de un píxel, en unidades del sistema de coordenadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="171" />
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="174" />
      <source>&amp;Computed as it is drawn</source>
      <translation>&amp;Calculado al dibujarlo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="175" />
      <source>Ready at once, and takes no room. The products must stay where they are.</source>
      <translation>Listo enseguida y no ocupa espacio. Los productos deben quedarse donde están.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="176" />
      <source>Computed as it is drawn</source>
      <translation>Calculado al dibujarlo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="178" />
      <source>&amp;Written to a GeoTIFF file</source>
      <translation>&amp;Escrito en un archivo GeoTIFF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="179" />
      <source>Takes time and room, and is good for other programs and computers.</source>
      <translation>Lleva tiempo y espacio, y sirve para otros programas y equipos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="180" />
      <source>Written to a GeoTIFF file</source>
      <translation>Escrito en un archivo GeoTIFF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="188" />
      <source>GeoTIFF file</source>
      <translation>Archivo GeoTIFF</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="189" />
      <source>Where the mosaic is written; it may take several gigabytes.</source>
      <translation>Donde se escribe el mosaico; puede ocupar varios gigabytes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="196" />
      <source>&amp;Make the mosaic</source>
      <translation>&amp;Hacer el mosaico</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="201" />
      <source>One layer of {} products</source>
      <translation>Una capa de {} productos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="204" />
      <source>and {} more</source>
      <translation>y {} más</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="207" />
      <source>On &amp;top</source>
      <translation>E&amp;ncima</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="208" />
      <source>CR&amp;S</source>
      <translation>&amp;Sistema</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/mosaic_dialog.py" line="209" />
      <source>&amp;Resolution</source>
      <translation>&amp;Resolución</translation>
    </message>
  </context>
  <context>
    <name>MosaicStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_making.py" line="59" />
      <source>Writing {}…</source>
      <translation>Escribiendo {}…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_making.py" line="74" />
      <source>Looking for its tones…</source>
      <translation>Buscando sus tonos…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_making.py" line="114" />
      <source>Joining {} images…</source>
      <translation>Uniendo {} imágenes…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_station.py" line="81" />
      <location filename="../dinamis_qgis/stations/mosaic_station.py" line="65" />
      <source>DINAMIS mosaic</source>
      <translation>Mosaico DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_station.py" line="66" />
      <source>Making a mosaic of {} products…</source>
      <translation>Haciendo un mosaico de {} productos…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/mosaic_station.py" line="82" />
      <source>Opening {}…</source>
      <translation>Abriendo {}…</translation>
    </message>
  </context>
  <context>
    <name>NextStep</name>
    <message>
      <location filename="../dinamis_qgis/gui/next_step.py" line="57" />
      <source>Sign in ›</source>
      <translation>Conectarse ›</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/next_step.py" line="58" />
      <source>Choose an area ›</source>
      <translation>Elegir una zona ›</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/next_step.py" line="59" />
      <source>Search images ›</source>
      <translation>Buscar imágenes ›</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/next_step.py" line="60" />
      <source>Write a request ›</source>
      <translation>Escribir una solicitud ›</translation>
    </message>
  </context>
  <context>
    <name>NoteDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="54" />
      <source>Note a state</source>
      <translation>Anotar un estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="110" />
      <source>It has that state already: it is noted a second time.</source>
      <translation>Ya tiene ese estado: se anota una segunda vez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="111" />
      <source>⚠ It was further already: this is noted as a step back.</source>
      <translation>⚠ Ya estaba más adelante: se anota como un paso atrás.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="112" />
      <source>⚠ It has come to its end: this is noted, and the end still counts.</source>
      <translation>⚠ Ha terminado: se anota, y el final sigue contando.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="118" />
      <source>Files that were delivered</source>
      <translation>Archivos entregados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="122" />
      <source>Folder that was delivered</source>
      <translation>Carpeta entregada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="139" />
      <source>What DINAMIS says has become of the request</source>
      <translation>Lo que DINAMIS dice que ha sido de la solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="140" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="145" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="145" />
      <source>When it came to that state</source>
      <translation>Cuándo llegó a ese estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="151" />
      <source>Remark</source>
      <translation>Observación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="152" />
      <source>The reason, the amount of a quotation, who wrote</source>
      <translation>La razón, el importe de un presupuesto, quién escribió</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="155" />
      <source>Where the images are, if you know:</source>
      <translation>Dónde están las imágenes, si lo sabe:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="157" />
      <source>Where what was delivered is found: files, folders, pages</source>
      <translation>Dónde está lo entregado: archivos, carpetas, páginas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="158" />
      <source>Delivered files and links</source>
      <translation>Archivos y enlaces entregados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="160" />
      <source>Address of a page; Enter adds it</source>
      <translation>Dirección de una página; Intro la añade</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="161" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="163" />
      <source>&amp;File…</source>
      <translation>&amp;Archivo…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="164" />
      <source>F&amp;older…</source>
      <translation>&amp;Carpeta…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="165" />
      <source>Re&amp;move</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="168" />
      <source>&amp;Note it</source>
      <translation>A&amp;notar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="169" />
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="174" />
      <source>Request {} ({}) is followed by hand: note what you learn of it. It stays on this computer, and can be taken back.</source>
      <translation>La solicitud {} ({}) se sigue a mano: anote lo que sepa. Queda en este ordenador y se puede deshacer.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="181" />
      <source>&amp;State</source>
      <translation>&amp;Estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="182" />
      <source>&amp;Day</source>
      <translation>&amp;Día</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/note_dialog.py" line="183" />
      <source>&amp;Remark</source>
      <translation>&amp;Observación</translation>
    </message>
  </context>
  <context>
    <name>OpenExerciseDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/open_dialog.py" line="27" />
      <source>Open an exercise</source>
      <translation>Abrir un ejercicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/open_dialog.py" line="33" />
      <source>Your service, area and quota are put aside, and come back with one click when the exercise ends. What you make stays yours.</source>
      <translation>Su servicio, su zona y su cuota se apartan y vuelven con un clic al terminar el ejercicio. Lo que haga sigue siendo suyo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/exercise/open_dialog.py" line="42" />
      <source>&amp;Begin</source>
      <translation>&amp;Empezar</translation>
    </message>
  </context>
  <context>
    <name>OpportunitiesBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="78" />
      <source>Asking the service…</source>
      <translation>Preguntando al servicio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="82" />
      <source>DINAMIS opportunities</source>
      <translation>Oportunidades DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="95" />
      <source>Stopped waiting. Nothing was ordered.</source>
      <translation>Se dejó de esperar. No se ha pedido nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="133" />
      <source>The service names no pass for this. Try a longer period, or send the request as it is.</source>
      <translation>El servicio no indica ningún paso. Pruebe un periodo más largo, o envíe la solicitud tal cual.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="176" />
      <source>{} passes could take it. They are on the map too.</source>
      <translation>{} pasos podrían tomarla. También están en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="186" />
      <source>One mark a pass, filled as the sky is clouded by the forecast. Click one, or use the arrow keys.</source>
      <translation>Una marca por paso, rellena según las nubes previstas. Haga clic, o use las flechas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="190" />
      <source>Passes by day</source>
      <translation>Pasos por día</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="192" />
      <source>Choosing a pass sets the period of the request and shows it on the map.</source>
      <translation>Elegir un paso fija el período de la solicitud y lo muestra en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="193" />
      <source>Passes</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="207" />
      <source>Stop &amp;waiting</source>
      <translation>Dejar de &amp;esperar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="209" />
      <source>Waits no longer for the service. Nothing was ordered.</source>
      <translation>Ya no espera al servicio. No se ha pedido nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="212" />
      <source>&amp;Take its days</source>
      <translation>&amp;Tomar sus días</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_box.py" line="214" />
      <source>Sets the period of the request to this pass, with a day to spare on each side: one exact day cannot be ordered.</source>
      <translation>Ajusta el periodo de la solicitud a este paso, con un día de margen a cada lado: no se puede pedir un día exacto.</translation>
    </message>
  </context>
  <context>
    <name>OpportunitiesModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="25" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="25" />
      <source>Here, not UTC</source>
      <translation>Hora de aquí, no UTC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="27" />
      <source>Area</source>
      <translation>Zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="28" />
      <source>How much of your area this pass would see</source>
      <translation>Cuánto de su zona vería este paso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="32" />
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="33" />
      <source>Incidence of the view; 0° is straight down</source>
      <translation>Incidencia de la vista; 0° es la vertical</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="36" />
      <source>Clouds</source>
      <translation>Nubes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunities_model.py" line="36" />
      <source>As forecast</source>
      <translation>Según la previsión</translation>
    </message>
  </context>
  <context>
    <name>Opportunity</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="32" />
      <source>incidence {}</source>
      <translation>incidencia {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="35" />
      <source>clouds {} (forecast)</source>
      <translation>nubes {} (previsión)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="38" />
      <source>sees {} of the area</source>
      <translation>ve {} de la zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="46" />
      <source>The service has taken the question. You may go on meanwhile.</source>
      <translation>El servicio ha recibido la pregunta. Puede continuar mientras tanto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="50" />
      <source>The passes are being computed by the service. You may go on meanwhile.</source>
      <translation>El servicio está calculando los pasos. Puede continuar mientras tanto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/opportunity_text.py" line="54" />
      <source>The passes are being fetched.</source>
      <translation>Los pasos están llegando.</translation>
    </message>
  </context>
  <context>
    <name>OpportunityLayer</name>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="53" />
      <source>When it could be taken</source>
      <translation>Cuándo se puede tomar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="119" />
      <source>Clear (to 20 % of clouds)</source>
      <translation>Despejado (hasta 20 % de nubes)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="120" />
      <source>Mixed (20 to 50 %)</source>
      <translation>Variable (20 a 50 %)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="121" />
      <source>Cloudy (over 50 %)</source>
      <translation>Nublado (más de 50 %)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="122" />
      <source>No forecast</source>
      <translation>Sin previsión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="128" />
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="129" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="130" />
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="131" />
      <source>Incidence (°)</source>
      <translation>Incidencia (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="132" />
      <source>Clouds by the forecast (%)</source>
      <translation>Nubes previstas (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/opportunity_layer.py" line="133" />
      <source>Sky</source>
      <translation>Cielo</translation>
    </message>
  </context>
  <context>
    <name>OptionsPage</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="89" />
      <source>{title}: published {day}</source>
      <translation>{title}: publicado el {day}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="100" />
      <source>Connection &amp;doctor…</source>
      <translation>&amp;Diagnóstico de la conexión…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="102" />
      <source>Looks at network, proxy, certificate, clock, sign-in and disk.</source>
      <translation>Examina la red, el proxy, el certificado, el reloj, el inicio de sesión y el disco.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="111" />
      <source>Use the &amp;training service</source>
      <translation>Usar el servicio de &amp;formación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="112" />
      <source>Open an e&amp;xercise…</source>
      <translation>Abrir un e&amp;jercicio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="113" />
      <source>&amp;Make an exercise…</source>
      <translation>&amp;Preparar un ejercicio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="151" />
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="123" />
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="124" />
      <source>Where products are kept; several gigabytes each.</source>
      <translation>Donde se guardan los productos; varios gigabytes cada uno.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="152" />
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="131" />
      <source>Everything else</source>
      <translation>Todo lo demás</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="132" />
      <source>Catalogues, drafts, requests and searches, in the QGIS profile.</source>
      <translation>Catálogos, borradores, solicitudes y búsquedas, en el perfil de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="135" />
      <source>Sho&amp;w</source>
      <translation>&amp;Mostrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="135" />
      <source>Opens this folder.</source>
      <translation>Abre esta carpeta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="141" />
      <source>Keys of the service in use; QGIS keeps them encrypted.</source>
      <translation>Las claves del servicio en uso; QGIS las guarda cifradas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="143" />
      <source>The service in use takes no API key.</source>
      <translation>El servicio en uso no admite claves de API.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="145" />
      <source>API &amp;keys…</source>
      <translation>Cla&amp;ves de API…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="158" />
      <source>Proxy, certificates and passwords are those of QGIS's own options.</source>
      <translation>El proxy, los certificados y las contraseñas son los de las opciones de QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="159" />
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="160" />
      <source>Tariff</source>
      <translation>Tarifa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="165" />
      <source>The training service needs no account and nothing in it is real. An exercise is a file that a teacher gives to a class.</source>
      <translation>El servicio de formación no necesita cuenta y nada en él es real. Un ejercicio es un archivo que un docente da a una clase.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/options_page.py" line="170" />
      <source>Training</source>
      <translation>Formación</translation>
    </message>
  </context>
  <context>
    <name>OutputTitles</name>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="11" />
      <source>Area (km²)</source>
      <translation>Superficie (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="12" />
      <source>What counts of it, in the tariff's unit</source>
      <translation>Lo que cuenta de ella, en la unidad de la tarifa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="15" />
      <source>Taken of the free quota</source>
      <translation>Tomado de la cuota gratuita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="16" />
      <source>Beyond the free quota</source>
      <translation>Más allá de la cuota gratuita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="17" />
      <source>Price (€ before VAT); empty where unpublished</source>
      <translation>Precio (€ sin IVA); vacío si no está publicado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="20" />
      <source>Tariff and its date</source>
      <translation>Tarifa y su fecha</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="21" />
      <source>The reasoning, as sentences</source>
      <translation>El razonamiento, en frases</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="22" />
      <source>The reasoning, as JSON</source>
      <translation>El razonamiento, en JSON</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="23" />
      <source>Share of the area covered (%)</source>
      <translation>Parte de la zona cubierta (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="24" />
      <source>Share of the area covered for free (%)</source>
      <translation>Parte de la zona cubierta gratis (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="27" />
      <source>Area covered (km²)</source>
      <translation>Superficie cubierta (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="28" />
      <source>Area missing (km²)</source>
      <translation>Superficie que falta (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="29" />
      <source>Area to order (km²)</source>
      <translation>Superficie por pedir (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="30" />
      <source>How many were found</source>
      <translation>Cuántos se han encontrado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="31" />
      <source>Names of the scenes, separated by commas</source>
      <translation>Nombres de las escenas, separados por comas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="34" />
      <source>Scenes left out, whose angles are unknown</source>
      <translation>Escenas descartadas, cuyos ángulos se desconocen</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/output_titles.py" line="37" />
      <source>The plan that covers most within the budget</source>
      <translation>El plan que más cubre dentro del presupuesto</translation>
    </message>
  </context>
  <context>
    <name>OverviewStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/overview_station.py" line="47" />
      <location filename="../dinamis_qgis/stations/overview_station.py" line="55" />
      <source>Computing overviews of {}…</source>
      <translation>Calculando las pirámides de {}…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/overview_station.py" line="46" />
      <source>DINAMIS overviews</source>
      <translation>Pirámides DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/overview_station.py" line="67" />
      <source>{} is quick to draw from now on.</source>
      <translation>{} se dibuja deprisa a partir de ahora.</translation>
    </message>
  </context>
  <context>
    <name>ParameterHelp</name>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="26" />
      <source>Polygon layer or file, in any coordinate system; its polygons are merged.</source>
      <translation>Capa o archivo de polígonos, en cualquier sistema de coordenadas; sus polígonos se unen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="30" />
      <source>Id of the service, as in the list of services: “training” needs no account and no network.</source>
      <translation>Identificador del servicio, como en la lista de servicios: «training» no requiere cuenta ni red.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="35" />
      <source>JSON file that says where the raster comes from, and its rights.</source>
      <translation>Archivo JSON que dice de dónde viene el ráster y cuáles son sus derechos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="38" />
      <source>Merges the panchromatic and the multispectral image of a bundle: colours at the resolution of the panchromatic one.</source>
      <translation>Fusiona la imagen pancromática y la multiespectral de un bundle: los colores, con la resolución de la pancromática.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="43" />
      <source>scientific, public (also teaching), private or foreign: decides on the free quota.</source>
      <translation>scientific, public (también enseñanza), private o foreign: determina la cuota gratuita.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="47" />
      <source>Request written by the dock or by “Make a request sheet”, as JSON.</source>
      <translation>Solicitud escrita por el panel o por «Preparar una ficha de solicitud», en JSON.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="50" />
      <source>Fills in the fields that suit a use; fields that are given still replace them.</source>
      <translation>Rellena los campos que convienen a un uso; los campos indicados prevalecen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="60" />
      <source>Collections of the service to look in; those of its free catalogue when empty.</source>
      <translation>Colecciones del servicio en las que buscar; si está vacío, las de su catálogo gratuito.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="64" />
      <source>Such as pleiades, spot67 or sentinel-2; all when empty.</source>
      <translation>Por ejemplo pleiades, spot67 o sentinel-2; si está vacío, todas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="67" />
      <source>First day of acquisition, included, UTC.</source>
      <translation>Primer día de adquisición, incluido, UTC.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="70" />
      <source>Last day of acquisition, included, UTC.</source>
      <translation>Último día de adquisición, incluido, UTC.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="73" />
      <source>Names separated by commas, or a layer made by “Search scenes”; all that meet the conditions when empty.</source>
      <translation>Nombres separados por comas, o capa hecha por «Buscar escenas»; si está vacío, todas las que cumplen las condiciones.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="78" />
      <source>Share of the scene under clouds. Scenes that do not tell it are left out.</source>
      <translation>Parte de la escena bajo nubes. Las escenas que no lo dicen se descartan.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="82" />
      <source>Angle at which the ground is seen; 0° is straight down. Scenes that do not tell it are left out.</source>
      <translation>Ángulo con el que se ve el suelo; 0° es la vertical. Las escenas que no lo dicen se descartan.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="87" />
      <source>Also chooses among images that exist but must be ordered from the supplier.</source>
      <translation>Elige también entre las imágenes que existen pero hay que pedir al proveedor.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="101" />
      <source>Polygon layer or file that scenes must meet; everywhere when empty.</source>
      <translation>Capa o archivo de polígonos que las escenas deben tocar; si está vacío, en todas partes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="105" />
      <source>Stops after that many scenes; all when empty.</source>
      <translation>Se detiene tras ese número de escenas; si está vacío, todas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="108" />
      <source>Footprints of the scenes, with their properties, in WGS 84.</source>
      <translation>Huellas de las escenas, con sus propiedades, en WGS 84.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="111" />
      <source>What the supplier bills at least for a shape: smaller ones count for as much.</source>
      <translation>Lo mínimo que factura el proveedor por una forma: las más pequeñas cuentan lo mismo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="115" />
      <source>The part of the area that the scenes cover.</source>
      <translation>La parte de la zona que cubren las escenas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="118" />
      <source>The part of the area without an image.</source>
      <translation>La parte de la zona sin imagen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="121" />
      <source>The missing part in shapes that can be ordered: one polygon each, at most 999 points, no hole.</source>
      <translation>La parte que falta, en formas que se pueden pedir: un polígono cada una, 999 puntos como máximo, sin huecos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="126" />
      <source>fewest scenes, the newest, the clearest, the cheapest, or all near one season.</source>
      <translation>fewest: las menos escenas; newest: las más recientes; clearest: las menos nubosas; cheapest: las más baratas; season: todas cerca de una misma estación.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="130" />
      <source>Where that is too few to cover everything, those that cover most are chosen.</source>
      <translation>Si es demasiado pequeño para cubrirlo todo, se eligen las que más cubren.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="134" />
      <source>Footprints in the order of a mosaic, with what each adds; rank 1 lies on top.</source>
      <translation>Huellas en el orden de un mosaico, con lo que añade cada una; el rango 1 queda encima.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="138" />
      <source>Between two scenes of different passes; 0 keeps to stereo of one pass.</source>
      <translation>Entre dos escenas de pasadas distintas; 0 se limita al estéreo de una sola pasada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="142" />
      <source>The best ones are kept.</source>
      <translation>Se conservan los mejores.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="145" />
      <source>What both scenes see of the area, with base over height, angles and rank.</source>
      <translation>Lo que ambas escenas ven de la zona, con el B/H, los ángulos y el rango.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="149" />
      <source>JSON: the best pair, and parameters for DSM-OPT.</source>
      <translation>JSON: el mejor par y los parámetros para DSM-OPT.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="152" />
      <source>Markdown: the same to read, with what speaks for and against it.</source>
      <translation>Markdown: lo mismo para leer, con lo que habla a favor y en contra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="155" />
      <source>Names separated by commas, or a layer made by “Search scenes”.</source>
      <translation>Nombres separados por comas, o capa hecha por «Buscar escenas».</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="158" />
      <source>Keys of files in the STAC items; the products themselves when empty.</source>
      <translation>Claves de los archivos en las entradas STAC; si está vacío, los productos mismos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="161" />
      <source>Each scene gets a folder in it, with its licence, its citation and its checksums.</source>
      <translation>Cada escena tiene en ella su carpeta, con su licencia, su cita y sus sumas de verificación.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="165" />
      <source>Not needed by QGIS, which reads products in their ZIP.</source>
      <translation>QGIS no lo necesita: lee los productos en su ZIP.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="168" />
      <source>Folder of downloads; those below it are read too.</source>
      <translation>Carpeta de descargas; también se leen sus subcarpetas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="171" />
      <source>One line a file: ok, damaged, missing, incomplete or unknown.</source>
      <translation>Una línea por archivo: correcto, dañado, ausente, incompleto o desconocido.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="179" />
      <source>A delivery: its folder, its ZIP, or any file of it.</source>
      <translation>Una entrega: su carpeta, su ZIP o cualquiera de sus archivos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="182" />
      <source>Gives reflectance at the top of the atmosphere instead of the counts delivered.</source>
      <translation>Da la reflectancia en el techo de la atmósfera en lugar de las cuentas entregadas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="186" />
      <source>Raster of heights that places a primary product; without one, a mean height does.</source>
      <translation>Ráster de alturas que sitúa un producto primario; si no, una altura media.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="190" />
      <source>Otherwise, a product that lacks a file is refused, and the file named.</source>
      <translation>De lo contrario, un producto al que le falta un archivo se rechaza, y el archivo se nombra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="221" />
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="194" />
      <source>A .vrt is computed as it is drawn, a .tif is written; in the profile when empty.</source>
      <translation>Un .vrt se calcula al dibujarse, un .tif se escribe; si está vacío, en el perfil.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="198" />
      <source>Separated by semicolons or new lines; a folder that holds several is searched.</source>
      <translation>Separados por puntos y coma o saltos de línea; una carpeta que contiene varios se recorre.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="202" />
      <source>Rasters of the project, beside the products.</source>
      <translation>Rásteres del proyecto, además de los productos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="205" />
      <source>Which image hides the others where they overlap.</source>
      <translation>Qué imagen oculta las demás donde se superponen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="208" />
      <source>Clips the mosaic; everything is kept when empty.</source>
      <translation>Recorta el mosaico; si está vacío, se conserva todo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="211" />
      <source>Coordinate system of the mosaic; the first product's when empty.</source>
      <translation>Sistema de coordenadas del mosaico; si está vacío, el del primer producto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="214" />
      <source>Size of a pixel in units of the coordinate system; the finest product's when empty.</source>
      <translation>Tamaño de un píxel, en la unidad del sistema de coordenadas; si está vacío, el del producto más fino.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="218" />
      <source>Raster of heights that places products in sensor geometry.</source>
      <translation>Ráster de alturas que sitúa los productos en geometría de sensor.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="225" />
      <source>JSON: the products in drawing order with their rights, and those left out, with the reason.</source>
      <translation>JSON: los productos en el orden de dibujo con sus derechos, y los descartados, con la razón.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="234" />
      <source>What was taken of the free quota before: km², or credits for SPOT 6-7.</source>
      <translation>Lo ya tomado de la cuota gratuita: km², o créditos para SPOT 6-7.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="283" />
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="238" />
      <source>pleiades or spot67.</source>
      <translation>pleiades o spot67.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="239" />
      <source>archive: an image that exists; tasking: a new acquisition.</source>
      <translation>archive: una imagen que existe; tasking: una nueva adquisición.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="242" />
      <source>mono, stereo or tristereo: each view counts.</source>
      <translation>mono, stereo o tristereo: cada vista cuenta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="245" />
      <source>The tariff of that day is applied; today's when empty.</source>
      <translation>Se aplica la tarifa de ese día; si está vacío, la de hoy.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="250" />
      <source>base_map, change, vegetation, coast, surface_model, emergency or teaching; proposes period and limits.</source>
      <translation>base_map, change, vegetation, coast, surface_model, emergency o teaching; propone un periodo y límites.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="255" />
      <source>First day of the period wanted; the purpose proposes one when empty.</source>
      <translation>Primer día del periodo deseado; si está vacío, el uso propone uno.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="258" />
      <source>Last day of the period wanted; the purpose proposes one when empty.</source>
      <translation>Último día del periodo deseado; si está vacío, el uso propone uno.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="261" />
      <source>Share of an image under clouds; the purpose proposes one when empty.</source>
      <translation>Parte de una imagen bajo nubes; si está vacío, el uso propone una.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="264" />
      <source>Plans that cost more are shown too, and marked; no limit when empty.</source>
      <translation>Los planes más caros también se muestran, y se señalan; si está vacío, sin límite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="267" />
      <source>JSON file of everything: pieces, scenes, orders, prices, reasons.</source>
      <translation>Archivo JSON completo: trozos, escenas, pedidos, precios, razones.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="270" />
      <source>Where the image of each part of the area comes from, plan by plan.</source>
      <translation>De dónde viene la imagen de cada parte de la zona, plan por plan.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="277" />
      <source>A window of days: an acquisition cannot be asked for one exact day.</source>
      <translation>Una ventana de varios días: una adquisición no se puede pedir para un día exacto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="280" />
      <source>Replaces the area of the draft: one polygon, at most 999 points, no hole.</source>
      <translation>Sustituye la zona del borrador: un solo polígono, 999 puntos como máximo, sin huecos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="290" />
      <source>Printed on the sheet as it is, such as EXPLANATION of “Estimate quota and price”.</source>
      <translation>Impreso tal cual en la ficha, por ejemplo EXPLANATION de «Estimar cuota y precio».</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="294" />
      <source>Drawn on the map of the sheet: what exists already.</source>
      <translation>Dibujado en el mapa de la ficha: lo que ya existe.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="297" />
      <source>Folder for everything, or a file ending in .pdf for the sheet alone.</source>
      <translation>Carpeta para todo, o archivo .pdf para la ficha sola.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/parameter_help.py" line="300" />
      <source>The same request with the same key is ordered once, however often this is run.</source>
      <translation>La misma solicitud con la misma clave se pide una sola vez, por muchas veces que se ejecute.</translation>
    </message>
  </context>
  <context>
    <name>Path</name>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="40" />
      <source>Sign in</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="41" />
      <source>Choose a service and sign in.</source>
      <translation>Elegir un servicio e iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="42" />
      <source>Start with the training service: it needs no account, and nothing in it is real. Searching needs no sign-in; downloading and requesting do.</source>
      <translation>Empiece con el servicio de formación: no necesita cuenta y nada en él es real. Buscar no exige iniciar sesión; descargar y solicitar, sí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="51" />
      <source>Area</source>
      <translation>Zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="52" />
      <source>Say where: draw, or take a file.</source>
      <translation>Decir dónde: dibujar, o tomar un archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="53" />
      <source>Draw a rectangle or a polygon, or take the map view, a selection or a file. Its size in km² decides quota and price.</source>
      <translation>Dibuje un rectángulo o un polígono, o tome la vista del mapa, una selección o un archivo. Su superficie en km² decide la cuota y el precio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="63" />
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="64" />
      <source>See which images exist already.</source>
      <translation>Ver qué imágenes existen ya.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="65" />
      <source>What exists is free and immediate: look before you ask. Each row is a scene; its outline is on the map, and choosing one chooses the other.</source>
      <translation>Lo que existe es gratuito e inmediato: mire antes de pedir. Cada fila es una escena; su huella está en el mapa, y al elegir una se elige la otra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="76" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="77" />
      <source>Look at a scene on the map.</source>
      <translation>Mirar una escena en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="78" />
      <source>A quicklook is a small picture of a scene. Put it on the map to see where the clouds are before you download gigabytes.</source>
      <translation>Una vista previa es una imagen pequeña de la escena. Póngala en el mapa para ver dónde están las nubes antes de descargar gigabytes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="88" />
      <source>Quota</source>
      <translation>Cuota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="89" />
      <source>See what a request uses and costs.</source>
      <translation>Ver qué usa y qué cuesta una solicitud.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="90" />
      <source>Nothing free over your area? See what is left of your free quota, and what a request would use and cost, line by line.</source>
      <translation>¿Nada gratuito en su zona? Vea lo que queda de su cuota gratuita, y lo que una solicitud usaría y costaría, línea por línea.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="99" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="100" />
      <source>Compare what is free, what the archive has and what is new.</source>
      <translation>Comparar lo gratuito, lo de archivo y lo nuevo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="103" />
      <source>Say what for, when and for how much: the plugin compares what is free, what can be ordered from the archive, and a new acquisition, with its price and its delay.</source>
      <translation>Diga para qué, cuándo y por cuánto: el complemento compara lo gratuito, lo que se puede encargar del archivo y una nueva adquisición, con su precio y su plazo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="113" />
      <source>Request</source>
      <translation>Solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="114" />
      <source>Ask for an image, follow it.</source>
      <translation>Solicitar una imagen y seguirla.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="115" />
      <source>Ask for an image from the supplier's archive, or for a new acquisition. The drafts keep what you type; Which product? helps to choose.</source>
      <translation>Pida una imagen del archivo del proveedor, o una nueva adquisición. Los borradores guardan lo que escribe; ¿Qué producto? ayuda a elegir.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="124" />
      <source>Load</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="125" />
      <source>Download the image, see it on the map.</source>
      <translation>Descargar la imagen y verla en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/path.py" line="126" />
      <source>The image comes to your disk and onto the map, in its place and colours. Deliveries you already have can be opened here too.</source>
      <translation>La imagen llega a su disco y al mapa, en su sitio y con sus colores. Las entregas que ya tiene también se abren aquí.</translation>
    </message>
  </context>
  <context>
    <name>PlaceSearch</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="124" />
      <source>DINAMIS places</source>
      <translation>DINAMIS: lugares</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="178" />
      <source>Country, commune…</source>
      <translation>País, municipio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="183" />
      <source>Name of a place</source>
      <translation>Nombre de un lugar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="184" />
      <source>Countries and French départements, these also by their number, are found without network, in coarse outlines. Enter or the button looks for communes and EPCI, by name, INSEE or SIREN code, at geo.api.gouv.fr; for one that is called as a country or département is, press the button.</source>
      <translation>Los países y los departamentos franceses, estos también por su número, se encuentran sin red, con contornos simplificados. Intro o el botón busca municipios y EPCI, por nombre, código INSEE o SIREN, en geo.api.gouv.fr; para un municipio que se llama como un país o un departamento, pulse el botón.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="198" />
      <source>F&amp;ind</source>
      <translation>B&amp;uscar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/place_search.py" line="198" />
      <source>Looks for communes and EPCI</source>
      <translation>Busca municipios franceses y EPCI</translation>
    </message>
  </context>
  <context>
    <name>Plan</name>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="41" />
      <source>{} m or finer</source>
      <translation>{} m o más fino</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="45" />
      <source>incidence up to {}°</source>
      <translation>incidencia hasta {}°</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="56" />
      <source>ortho</source>
      <translation>orto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="57" />
      <source>stereo pairs, primary</source>
      <translation>pares estéreo, nivel primario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="62" />
      <source>From: {}. Season, age and goal are our proposal.</source>
      <translation>Según: {}. La época, la antigüedad y el objetivo son propuesta nuestra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="69" />
      <source>as few images as can be</source>
      <translation>las menos imágenes posibles</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="70" />
      <source>the newest</source>
      <translation>las más recientes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="71" />
      <source>the clearest</source>
      <translation>las menos nubosas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="72" />
      <source>all of one season</source>
      <translation>todas de una misma temporada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="99" />
      <source>Nothing to pay</source>
      <translation>Nada que pagar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="102" />
      <source>No published price</source>
      <translation>Sin precio publicado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="104" />
      <source>Estimate: free within the quota</source>
      <translation>Estimación: gratuito dentro de la cuota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="105" />
      <source>Estimate: {} before VAT</source>
      <translation>Estimación: {} sin IVA</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="112" />
      <source>Above your budget</source>
      <translation>Por encima de su presupuesto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="113" />
      <source>The budget cannot be checked</source>
      <translation>El presupuesto no se puede comprobar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="126" />
      <source>{}: {} of the free quota left</source>
      <translation>{}: quedan {} de la cuota gratuita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="135" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="139" />
      <source>{} (assumed)</source>
      <translation>{} (supuesto)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="146" />
      <source>To be taken</source>
      <translation>Por adquirir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="149" />
      <source>Images: {}, of {}</source>
      <translation>Imágenes: {}, del {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="151" />
      <source>Images: {}, from {} to {}</source>
      <translation>Imágenes: {}, del {} al {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="169" />
      <source>{}, archive: {}. Images: {}; areas to order: {}.</source>
      <translation>{}, archivo: {}. Imágenes: {}; zonas para encargar: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="174" />
      <source>{}, new acquisition: {}. Areas to order: {}.</source>
      <translation>{}, nueva adquisición: {}. Zonas para encargar: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="177" />
      <source>{} {} of it lie beyond what is missing.</source>
      <translation>{} De ello, {} van más allá de lo que falta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="186" />
      <source>Free first: all of the area is free.</source>
      <translation>Primero lo gratuito: toda la zona es gratuita.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="188" />
      <source>Free first: nothing that is kept on this computer suits.</source>
      <translation>Primero lo gratuito: nada de lo que guarda este ordenador conviene.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="192" />
      <source>Free first: nothing that suits is free here.</source>
      <translation>Primero lo gratuito: aquí no hay nada gratuito que convenga.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="193" />
      <source>Free first: {} of the area is free.</source>
      <translation>Primero lo gratuito: {} de la zona son gratuitos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="203" />
      <source>Missing: {} in {} parts.</source>
      <translation>Faltan {} en {} partes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="205" />
      <source>Missing: {} in one piece.</source>
      <translation>Faltan {} en una sola parte.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="208" />
      <source>Asking for it takes {} more, as suppliers take no holes.</source>
      <translation>Solicitarlo supone {} más, pues los proveedores no admiten huecos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="217" />
      <source>Scenes that suit: {} free, {} in the archive.</source>
      <translation>Escenas que convienen: {} gratuitas, {} en el archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="219" />
      <source>Stereo pairs that suit: {} free, {} in the archive.</source>
      <translation>Pares estéreo que convienen: {} gratuitos, {} en el archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="224" />
      <source>Left out: {}, whose cloud or incidence the catalogue does not tell.</source>
      <translation>Excluidas: {}, cuya nubosidad o incidencia no indica el catálogo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="230" />
      <source>Only what is kept on this computer was looked at.</source>
      <translation>Solo se ha examinado lo que se guarda en este equipo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="239" />
      <source>Scenes for download: {}.</source>
      <translation>Escenas para descargar: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="242" />
      <source>Requests drafted: {}. None was sent.</source>
      <translation>Solicitudes preparadas: {}. No se envió ninguna.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="250" />
      <source>No image suits, and no day is left for a new acquisition. Choose a later last day, or allow more cloud or older images.</source>
      <translation>Ninguna imagen conviene, y no queda ningún día para una nueva adquisición. Elija un último día posterior, o admita más nubes o imágenes más antiguas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_text.py" line="255" />
      <source>No image suits. Allow more cloud or older images, or ask for less.</source>
      <translation>Ninguna imagen conviene. Admita más nubes o imágenes más antiguas, o pida menos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="19" />
      <source>en</source>
      <translation>es</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="24" />
      <source>Free</source>
      <translation>Gratuito</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="25" />
      <source>Archive</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="26" />
      <source>New acquisition</source>
      <translation>Nueva adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="27" />
      <source>Uncovered</source>
      <translation>Sin cubrir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="59" />
      <source>{} to {}</source>
      <translation>de {} a {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="68" />
      <source>{}; but {}.</source>
      <translation>{}; pero {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="74" />
      <source>{}, and {}</source>
      <translation>{} y {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="79" />
      <source>Everything you need is free, and there today</source>
      <translation>Todo lo que necesita es gratuito, y está disponible hoy</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="82" />
      <source>It costs nothing, and is there today</source>
      <translation>No cuesta nada, y está disponible hoy</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="85" />
      <source>It takes what is free, and orders only what is missing, from images that exist</source>
      <translation>Toma lo gratuito, y encarga solo lo que falta, entre las imágenes que existen</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="88" />
      <source>It takes what is free, and has only what is missing taken anew</source>
      <translation>Toma lo gratuito, y hace adquirir solo lo que falta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="91" />
      <source>It covers all that can be: what is free, then the archive, and the rest anew</source>
      <translation>Cubre todo lo que se puede: lo gratuito, luego el archivo, y el resto en una nueva adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="94" />
      <source>The images exist already, so that no satellite must be programmed</source>
      <translation>Las imágenes ya existen, así que no hay que programar ningún satélite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="97" />
      <source>It orders the images that exist, and has only the rest taken anew</source>
      <translation>Encarga las imágenes que existen, y hace adquirir solo el resto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="100" />
      <source>It gives new images of the whole area, of one period</source>
      <translation>Da imágenes nuevas de toda la zona, de un mismo periodo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="107" />
      <source>it costs {} before VAT</source>
      <translation>cuesta {} sin IVA</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="111" />
      <source>it is {} above your budget</source>
      <translation>supera su presupuesto en {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="116" />
      <source>no price is published: ask {}</source>
      <translation>no hay precio publicado: consulte a {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="121" />
      <source>your budget leaves out {} more images</source>
      <translation>su presupuesto deja fuera {} imágenes más</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="126" />
      <source>{} ({}) stay uncovered</source>
      <translation>{} ({}) quedan sin cubrir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="131" />
      <source>it may take {} days</source>
      <translation>puede tardar {} días</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="135" />
      <source>{} are ordered beyond what is missing</source>
      <translation>se encargan {} más de lo que falta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="142" />
      <source>the images are of {} days over {} years</source>
      <translation>las imágenes son de {} días a lo largo de {} años</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="144" />
      <source>the images are of {} days over {} months</source>
      <translation>las imágenes son de {} días a lo largo de {} meses</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="149" />
      <source>the oldest image is of {}</source>
      <translation>la imagen más antigua es de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="153" />
      <source>images to orthorectify first: {}</source>
      <translation>imágenes que ortorrectificar primero: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/plan_words.py" line="158" />
      <source>clouds may prevent it</source>
      <translation>las nubes pueden impedirlo</translation>
    </message>
  </context>
  <context>
    <name>PlanCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="83" />
      <source>Price, line by line</source>
      <translation>El precio, línea por línea</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="90" />
      <source>Show on map</source>
      <translation>Ver en el mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="92" />
      <source>Shows what comes from where</source>
      <translation>Muestra de dónde viene cada parte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="95" />
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="97" />
      <source>Queues what is free for download, and drafts the request for the rest</source>
      <translation>Pone en cola lo gratuito, y prepara la solicitud para el resto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="112" />
      <source>Covers</source>
      <translation>Cubre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="113" />
      <source>Costs</source>
      <translation>Cuesta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="115" />
      <source>Quota</source>
      <translation>Cuota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="116" />
      <source>There by</source>
      <translation>Disponible</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_card.py" line="117" />
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
  </context>
  <context>
    <name>PlanForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="101" />
      <source>no limit</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="113" />
      <source>What for</source>
      <translation>Uso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="114" />
      <source>Proposes the images that suit: mission, level, season and limits.</source>
      <translation>Propone las imágenes que convienen: misión, nivel, época y límites.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="115" />
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="116" />
      <source>The oldest image that is of use.</source>
      <translation>La imagen más antigua que aún es útil.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="117" />
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="118" />
      <source>Days that lie ahead are for a new acquisition: a window, never one day.</source>
      <translation>Los días por venir son para una nueva adquisición: un periodo, nunca un solo día.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="119" />
      <source>Clouds at most</source>
      <translation>Nubosidad máxima</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="120" />
      <source>Share of a scene that clouds may hide.</source>
      <translation>Parte de una escena que las nubes pueden ocultar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="121" />
      <source>Money at most</source>
      <translation>Presupuesto máximo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="122" />
      <source>Before VAT, for everything that is ordered.</source>
      <translation>Sin IVA, para todo lo que se encarga.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="123" />
      <source>Prefer</source>
      <translation>Preferir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="124" />
      <source>What matters most where several free images cover the area.</source>
      <translation>Lo que más importa cuando varias imágenes gratuitas cubren la zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="125" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="126" />
      <source>The kind of authorised user (UIA) your entity is: it decides the price.</source>
      <translation>El tipo de usuario autorizado (UIA) que es su entidad: decide el precio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="135" />
      <source>&amp;What for</source>
      <translation>&amp;Uso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="137" />
      <source>&amp;Days</source>
      <translation>&amp;Días</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="138" />
      <source>C&amp;louds ≤</source>
      <translation>&amp;Nubes ≤</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="139" />
      <source>Mone&amp;y ≤</source>
      <translation>&amp;Presupuesto ≤</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="140" />
      <source>P&amp;refer</source>
      <translation>P&amp;referir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_form.py" line="141" />
      <source>Cate&amp;gory</source>
      <translation>Cate&amp;goría</translation>
    </message>
  </context>
  <context>
    <name>PlanImages</name>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="29" />
      <source>Plan images for a need</source>
      <translation>Planificar imágenes para una necesidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="32" />
      <source>Compares up to three ways to get images of an area: free now, from the archive, a new acquisition, or a mix. PURPOSE: base_map, change, vegetation, coast, surface_model, emergency or teaching; it proposes START, END and MAX_CLOUD. CATEGORY: scientific, public (also teaching), private or foreign. BUDGET: euros before VAT. QUOTA_USED: km², or credits for SPOT 6-7. PLANS: everything as JSON. BEST, SHARE and PRICE_EUR are of the plan that covers most within the budget.</source>
      <translation>Compara hasta tres formas de obtener imágenes de una zona: gratis ahora, del archivo, una nueva adquisición, o una mezcla. PURPOSE: base_map, change, vegetation, coast, surface_model, emergency o teaching; propone START, END y MAX_CLOUD. CATEGORY: scientific, public (también docencia), private o foreign. BUDGET: euros sin IVA. QUOTA_USED: km², o créditos para SPOT 6-7. PLANS: todo en JSON. BEST, SHARE y PRICE_EUR son del plan que más cubre dentro del presupuesto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="43" />
      <source>Area</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="45" />
      <source>What for</source>
      <translation>Uso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="46" />
      <source>Category of user</source>
      <translation>Categoría de usuario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="47" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="51" />
      <source>First day (YYYY-MM-DD)</source>
      <translation>Primer día (AAAA-MM-DD)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="52" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation>Último día (AAAA-MM-DD)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="57" />
      <source>Clouds at most (%)</source>
      <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="58" />
      <source>Money at most (€ before VAT)</source>
      <translation>Presupuesto máximo (€ sin IVA)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="59" />
      <source>Quota already used</source>
      <translation>Cuota ya usada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="64" />
      <source>Plans</source>
      <translation>Planes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/plan.py" line="67" />
      <source>Pieces of the plans</source>
      <translation>Partes de los planes</translation>
    </message>
  </context>
  <context>
    <name>PlanLayers</name>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="74" />
      <source>Free first</source>
      <translation>Primero lo gratuito</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="81" />
      <source>Stereo pair {}</source>
      <translation>Par estéreo {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="83" />
      <source>Seen twice</source>
      <translation>Visto dos veces</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="111" />
      <source>Area (km²)</source>
      <translation>Superficie (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="121" />
      <source>{}: {} km²</source>
      <translation>{}: {} km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="130" />
      <source>Free</source>
      <translation>Gratuito</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="131" />
      <source>From the archive</source>
      <translation>Del archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="132" />
      <source>New acquisition</source>
      <translation>Nueva adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="133" />
      <source>Missing</source>
      <translation>Faltante</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/plan_layers.py" line="134" />
      <source>Outline of the order</source>
      <translation>Contorno del pedido</translation>
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
      <translation>Diga lo que necesita: vea qué es gratuito, qué hay que encargar y cuánto cuesta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="116" />
      <source>DINAMIS plan</source>
      <translation>Plan DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="128" />
      <source>DINAMIS stereo pairs</source>
      <translation>Pares estéreo DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="197" />
      <source>Choose an area first: plans are made for it.</source>
      <translation>Elija antes una zona: los planes se hacen para ella.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="201" />
      <source>Area: {}</source>
      <translation>Zona: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="211" />
      <source>&amp;Make plans</source>
      <translation>Comparar p&amp;lanes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="213" />
      <source>Compares what is free, what the archive has, and a new acquisition</source>
      <translation>Compara lo gratuito, lo que tiene el archivo y una nueva adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="215" />
      <source>Sto&amp;p</source>
      <translation>De&amp;tener</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/plan_panel.py" line="218" />
      <source>Stereo pairs that exist</source>
      <translation>Pares estéreo existentes</translation>
    </message>
  </context>
  <context>
    <name>ProductGuideBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/product_guide_box.py" line="39" />
      <source>Which product?</source>
      <translation>¿Qué producto?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/product_guide_box.py" line="47" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/product_guide_box.py" line="48" />
      <source>Each question is about a field of the request, which your answer fills in.</source>
      <translation>Cada pregunta es sobre un campo de la solicitud, que su respuesta rellena.</translation>
    </message>
  </context>
  <context>
    <name>ProductStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/product_reading.py" line="91" />
      <location filename="../dinamis_qgis/stations/product_station.py" line="82" />
      <location filename="../dinamis_qgis/stations/mosaic_making.py" line="92" />
      <source>Reading {}…</source>
      <translation>Leyendo {}…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="28" />
      <source>Its place is approximate: choose a terrain model to be nearer.</source>
      <translation>Su posición es aproximada: elija un modelo del terreno para acercarse más.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="33" />
      <source>There are {} products. Choose those to load, or one mosaic of them.</source>
      <translation>Hay {} productos. Elija los que quiera cargar, o un mosaico con ellos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="46" />
      <source>{} products are on the map.</source>
      <translation>{} productos están en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="62" />
      <location filename="../dinamis_qgis/stations/product_words.py" line="48" />
      <source>{} is on the map.</source>
      <translation>{} está en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_words.py" line="55" />
      <source>{} more could not be loaded.</source>
      <translation>{} más no se pudieron cargar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/product_station.py" line="81" />
      <source>DINAMIS product</source>
      <translation>Producto DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_text.py" line="29" />
      <source>Not understood, hence left out: {}.</source>
      <translation>No entendido y por tanto excluido: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_text.py" line="35" />
      <source>{}: the satellite is {}, which DINAMIS does not deliver. The image is shown as its metadata describe it.</source>
      <translation>{}: el satélite es {}, que DINAMIS no suministra. La imagen se muestra tal como la describen sus metadatos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_text.py" line="48" />
      <source>Missing or damaged, hence empty there: {} and {} more.</source>
      <translation>Faltan o están dañados, por eso está vacío ahí: {} y {} más.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/product_text.py" line="52" />
      <source>Missing or damaged, hence empty there: {}.</source>
      <translation>Faltan o están dañados, por eso está vacío ahí: {}.</translation>
    </message>
  </context>
  <context>
    <name>Products</name>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="46" />
      <source>Licence of DINAMIS, for authorised institutional users: see the licence delivered with the image, and https://dinamis.data-terra.org</source>
      <translation>Licencia de DINAMIS, para los usuarios institucionales autorizados: vea la licencia entregada con la imagen, y https://dinamis.data-terra.org</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="80" />
      <source>Taken on {} (UTC).</source>
      <translation>Tomada el {} (UTC).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="86" />
      <source>Clouds: {} %.</source>
      <translation>Nubes: {} %.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="89" />
      <source>Incidence: {}°.</source>
      <translation>Incidencia: {}°.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="99" />
      <source>In sensor geometry: its place on the map is approximate, computed without a terrain model.</source>
      <translation>En geometría del sensor: su posición en el mapa es aproximada, calculada sin modelo del terreno.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="107" />
      <source>In sensor geometry, placed on a terrain model: as precise as the model and the orbit, and not checked on the ground.</source>
      <translation>En geometría del sensor, situada sobre un modelo del terreno: tan precisa como el modelo y la órbita, y sin comprobar en el terreno.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_metadata.py" line="114" />
      <source>Missing files: {}.</source>
      <translation>Archivos que faltan: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="58" />
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="59" />
      <source>Panchromatic</source>
      <translation>Pancromático</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="61" />
      <source>Natural colour</source>
      <translation>Color natural</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="62" />
      <source>First three bands</source>
      <translation>Tres primeras bandas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_style.py" line="66" />
      <source>False colour (near infrared)</source>
      <translation>Falso color (infrarrojo cercano)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="25" />
      <source>{} (approximate place)</source>
      <translation>{} (posición aproximada)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="27" />
      <source>{} (on terrain)</source>
      <translation>{} (sobre el terreno)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="33" />
      <source>pansharpened</source>
      <translation>fusionada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="40" />
      <source>primary</source>
      <translation>primaria</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/product_names.py" line="42" />
      <source>projected</source>
      <translation>proyectada</translation>
    </message>
  </context>
  <context>
    <name>PropertiesTable</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="133" />
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="83" />
      <source>All properties</source>
      <translation>Todas las propiedades</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="116" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="116" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="123" />
      <source>Search in names and values</source>
      <translation>Buscar en nombres y valores</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="125" />
      <source>Shows the rows that have these letters.</source>
      <translation>Muestra las filas que contienen estas letras.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="127" />
      <source>Copies the selected rows, or all that are shown</source>
      <translation>Copia las filas seleccionadas, o todas las que se muestran</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="128" />
      <source>Cop&amp;y</source>
      <translation>Co&amp;piar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/properties_table.py" line="134" />
      <source>All that the service says of the scene, as it says it.</source>
      <translation>Todo lo que el servicio dice de la escena, tal como lo dice.</translation>
    </message>
  </context>
  <context>
    <name>QueryWords</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/query_words.py" line="24" />
      <source>clouds ≤ {} %</source>
      <translation>nubes ≤ {} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/query_words.py" line="30" />
      <source>other conditions: {}</source>
      <translation>otras condiciones: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/query_words.py" line="34" />
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/query_words.py" line="35" />
      <source>everything</source>
      <translation>todo</translation>
    </message>
  </context>
  <context>
    <name>QuicklookGroup</name>
    <message>
      <location filename="../dinamis_qgis/layers/quicklook_group.py" line="78" />
      <source>Quicklooks</source>
      <translation>Vistas previas</translation>
    </message>
  </context>
  <context>
    <name>QuicklookPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="56" />
      <source>Quicklook</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="126" />
      <source>Select a scene in the table or on the map to look at it.</source>
      <translation>Seleccione una escena en la tabla o en el mapa para verla.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="128" />
      <source>A small picture of the scene, to judge it by before downloading.</source>
      <translation>Una imagen pequeña de la escena, para juzgarla antes de descargar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="230" />
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="174" />
      <source>This scene has no quicklook.</source>
      <translation>Esta escena no tiene vista previa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="176" />
      <source>Loading…</source>
      <translation>Cargando…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="189" />
      <source>This quicklook is not a picture.</source>
      <translation>Esta vista previa no es una imagen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="213" />
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="218" />
      <source>Newest on top. QGIS's Temporal Controller plays them by date.</source>
      <translation>Las más recientes encima. El controlador temporal de QGIS las recorre por fecha.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="220" />
      <source>The first {} of {} with a quicklook.</source>
      <translation>Las {} primeras de {} que tienen vista previa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="234" />
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="227" />
      <source>Quicklooks are on their way to the map.</source>
      <translation>Hay vistas previas en camino hacia el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="229" />
      <source>Select a scene first.</source>
      <translation>Seleccione antes una escena.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="235" />
      <source>None of these scenes has a quicklook.</source>
      <translation>Ninguna de estas escenas tiene vista previa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="243" />
      <source>Preview of the scene</source>
      <translation>Vista previa de la escena</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="244" />
      <source>Previous scene</source>
      <translation>Escena anterior</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="245" />
      <source>Next scene</source>
      <translation>Escena siguiente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="250" />
      <source>Places the quicklook on the four corners of the scene.</source>
      <translation>Sitúa la vista previa en las cuatro esquinas de la escena.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="251" />
      <source>Show on the &amp;map</source>
      <translation>Mostrar en el &amp;mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="253" />
      <source>Show &amp;all chosen on the map</source>
      <translation>Mostrar &amp;todas las elegidas en el mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="255" />
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="259" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/quicklook_panel.py" line="286" />
      <source>Placed by its four corners: tens to hundreds of metres off. For judging clouds and cover, not for measuring.</source>
      <translation>Situada por sus cuatro esquinas: con errores de decenas a centenares de metros. Para juzgar nubes y cobertura, no para medir.</translation>
    </message>
  </context>
  <context>
    <name>QuicklookStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/quicklook_station.py" line="77" />
      <source>DINAMIS quicklooks</source>
      <translation>Vistas previas DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/quicklook_station.py" line="77" />
      <source>DINAMIS quicklook</source>
      <translation>Vista previa DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/quicklook_station.py" line="132" />
      <source>Quicklooks on the map: {}. Missing: {}. {}</source>
      <translation>Vistas previas en el mapa: {}. Faltan: {}. {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/quicklook_station.py" line="137" />
      <source>{} quicklooks are on the map.</source>
      <translation>{} vistas previas están en el mapa.</translation>
    </message>
  </context>
  <context>
    <name>QuotaBars</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="94" />
      <source>{} left of {}</source>
      <translation>quedan {} de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="98" />
      <source>What your entity may still have free of charge. Period: {}</source>
      <translation>Lo que su entidad aún puede obtener gratis. Periodo: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/account_card.py" line="99" />
      <source>by request</source>
      <translation>por solicitud</translation>
    </message>
  </context>
  <context>
    <name>QuotaFit</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="109" />
      <source>Images kept: {kept} of {all}</source>
      <translation>Imágenes conservadas: {kept} de {all}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="110" />
      <source>Parts left out: {out} of {all}</source>
      <translation>Partes excluidas: {out} de {all}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="111" />
      <source>Edge taken off: {metres} m</source>
      <translation>Borde recortado: {metres} m</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="112" />
      <source>Same shape, smaller</source>
      <translation>Misma forma, más pequeña</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="119" />
      <source>{} – {}</source>
      <translation>{} – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="127" />
      <source>Left out: {}.</source>
      <translation>Excluidas: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="130" />
      <source>Parts left out, by size: {}.</source>
      <translation>Partes excluidas, por tamaño: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="134" />
      <source>Round its middle; where it has dents, it may reach out of the area.</source>
      <translation>Alrededor de su centro; donde tiene entrantes, puede salirse de la zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="139" />
      <source>It stays inside of the area.</source>
      <translation>Queda dentro de la zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="142" />
      <source>There are too many to compare every choice: a better one may exist.</source>
      <translation>Son demasiadas para comparar todas las opciones: puede existir una mejor.</translation>
    </message>
  </context>
  <context>
    <name>QuotaFitBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="38" />
      <source>&amp;Fit my quota</source>
      <translation>Ajustar a mi c&amp;uota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="40" />
      <source>Looks for what to leave out, or how to make the area smaller, to pay nothing</source>
      <translation>Busca qué excluir, o cómo reducir la zona, para no pagar nada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="70" />
      <source>DINAMIS quota</source>
      <translation>Cuota DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="82" />
      <source>Free, each of these:</source>
      <translation>Gratis, a elegir:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_fit_box.py" line="84" />
      <source>Nothing of this request can be made free.</source>
      <translation>Nada de esta solicitud puede hacerse gratuito.</translation>
    </message>
  </context>
  <context>
    <name>QuotaForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="63" />
      <source>The images chosen: {}</source>
      <translation>Las imágenes elegidas: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="81" />
      <source>Each image counts: the views of a pair are two images.</source>
      <translation>Cada imagen cuenta: las vistas de un par son dos imágenes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="85" />
      <source>The area</source>
      <translation>La zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="89" />
      <source>From the archive</source>
      <translation>Del archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="90" />
      <source>New acquisition</source>
      <translation>Nueva adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="95" />
      <source>One view (mono)</source>
      <translation>Una vista (mono)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="96" />
      <source>Stereo pair</source>
      <translation>Par estéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="97" />
      <source>Tri-stereo</source>
      <translation>Triestéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="105" />
      <source>Stereo: two or three views in one pass, for a surface model. How it counts in the quota is assumed.</source>
      <translation>Estéreo: dos o tres vistas en una pasada, para un modelo de superficie (MDS). Cómo cuenta en la cuota es un supuesto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="115" />
      <source>&amp;Priced</source>
      <translation>&amp;Objeto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="116" />
      <source>The area as a whole, or the images chosen in the search that must be ordered: each for what it shows of the area.</source>
      <translation>La zona entera, o las imágenes elegidas en la búsqueda que deben encargarse: cada una por lo que muestra de la zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="124" />
      <source>&amp;Mission</source>
      <translation>&amp;Misión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="125" />
      <source>Which satellites would take the image.</source>
      <translation>Qué satélites tomarían la imagen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="130" />
      <source>&amp;Kind</source>
      <translation>&amp;Tipo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="131" />
      <source>The archive holds images that exist; a new acquisition (tasking) is programmed.</source>
      <translation>El archivo contiene imágenes que existen; una nueva adquisición se programa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="139" />
      <source>&amp;Views</source>
      <translation>&amp;Vistas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="145" />
      <source>&amp;Category</source>
      <translation>&amp;Categoría</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_form.py" line="146" />
      <source>The kind of authorised user (UIA) your entity is. Teaching is public; French public and scientific users keep their category wherever they are posted.</source>
      <translation>El tipo de usuario institucional autorizado (UIA) que es su entidad. La docencia es pública; los usuarios públicos y científicos franceses conservan su categoría dondequiera que estén destinados.</translation>
    </message>
  </context>
  <context>
    <name>QuotaPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="57" />
      <source>Quota and price</source>
      <translation>Cuota y precio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="59" />
      <source>What a request for your area would use and cost: an estimate.</source>
      <translation>Lo que una solicitud para su zona usaría y costaría: una estimación.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="143" />
      <source>None of the images chosen shows your area.</source>
      <translation>Ninguna de las imágenes elegidas muestra su zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="144" />
      <source>Choose an area first: its size decides quota and price.</source>
      <translation>Elija antes una zona: su superficie decide la cuota y el precio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="170" />
      <source>{} free, {} to pay</source>
      <translation>{} gratuitos, {} de pago</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="199" />
      <source>The estimate was copied, with every step: paste it for whoever signs.</source>
      <translation>Se copió la estimación, paso a paso: péguela para quien firma.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="209" />
      <source>Sign in to see what is left of your free quota.</source>
      <translation>Inicie sesión para ver lo que queda de su cuota gratuita.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="212" />
      <source>The service does not tell your quota: the tariff table counts.</source>
      <translation>El servicio no indica su cuota: vale la tabla de tarifas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="221" />
      <source>This is the quota of your category: {}. The estimate is for another one.</source>
      <translation>Es la cuota de su categoría: {}. La estimación es para otra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="236" />
      <source>Step by step</source>
      <translation>Paso a paso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="240" />
      <source>Cop&amp;y the estimate</source>
      <translation>Copiar la &amp;estimación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="242" />
      <source>Copies it as text, each step with its source, for the person who signs</source>
      <translation>La copia como texto, cada paso con su fuente, para quien firma</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="245" />
      <source>&amp;Request this image</source>
      <translation>&amp;Solicitar esta imagen</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="247" />
      <source>Goes to the next station with these choices</source>
      <translation>Pasa a la etapa siguiente con estas opciones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="254" />
      <source>Free quota</source>
      <translation>Cuota gratuita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="257" />
      <source>Estimate</source>
      <translation>Estimación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/quota_panel.py" line="269" />
      <source>Tariff</source>
      <translation>Tarifa</translation>
    </message>
  </context>
  <context>
    <name>RequestActions</name>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="83" />
      <source>DINAMIS delivery</source>
      <translation>Entrega DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="93" />
      <source>DINAMIS withdrawal</source>
      <translation>Retirada DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="142" />
      <source>{} requests written to {}.</source>
      <translation>{} solicitudes escritas en {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="165" />
      <source>No longer where it was noted: {}.</source>
      <translation>Ya no está donde se anotó: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="170" />
      <source>“{}” was taken back. Note it again if that was a mistake.</source>
      <translation>«{}» se ha deshecho. Anótelo de nuevo si fue un error.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="176" />
      <source>Request {} is withdrawn.</source>
      <translation>La solicitud {} está retirada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/request_actions.py" line="178" />
      <source>The service was asked to withdraw request {}. It has not done so yet.</source>
      <translation>Se pidió al servicio que retire la solicitud {}. Aún no lo ha hecho.</translation>
    </message>
  </context>
  <context>
    <name>RequestAlgorithm</name>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="35" />
      <source>Draft (JSON)</source>
      <translation>Borrador (JSON)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="41" />
      <source>Area</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="47" />
      <source>Good for: {}</source>
      <translation>Adecuado para: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="48" />
      <source>First day (YYYY-MM-DD)</source>
      <translation>Primer día (AAAA-MM-DD)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/request_algorithm.py" line="49" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation>Último día (AAAA-MM-DD)</translation>
    </message>
  </context>
  <context>
    <name>RequestAnswering</name>
    <message>
      <location filename="../dinamis_qgis/processing/answers/given_request.py" line="61" />
      <source>Still to fill in or to correct: {} ({})</source>
      <translation>Falta rellenar o corregir: {} ({})</translation>
    </message>
  </context>
  <context>
    <name>RequestFollower</name>
    <message>
      <location filename="../dinamis_qgis/stations/request_follower.py" line="137" />
      <source>{} more requests have changed: see My requests.</source>
      <translation>{} solicitudes más han cambiado: vea Mis solicitudes.</translation>
    </message>
  </context>
  <context>
    <name>RequestForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="242" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="243" />
      <source>Fills in what suits a use. Everything can be changed afterwards.</source>
      <translation>Rellena lo que conviene a un uso. Todo se puede cambiar después.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="263" />
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="244" />
      <source>Good for</source>
      <translation>Adecuado para</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="245" />
      <source>I accept the &amp;licence and the charter</source>
      <translation>Acepto la &amp;licencia y la carta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="249" />
      <source>I accept the licence and the charter</source>
      <translation>Acepto la licencia y la carta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_form.py" line="250" />
      <source>The supplier's licence for authorised institutional users (UIA), and the DINAMIS charter that your entity signed.</source>
      <translation>La licencia del proveedor para usuarios institucionales autorizados (UIA), y la carta de DINAMIS que firmó su entidad.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_groups.py" line="22" />
      <source>How it is taken</source>
      <translation>Cómo se toma</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_groups.py" line="23" />
      <source>How it is delivered</source>
      <translation>Cómo se entrega</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_groups.py" line="24" />
      <source>What it is for</source>
      <translation>Para qué sirve</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_groups.py" line="25" />
      <source>Who asks</source>
      <translation>Quién la solicita</translation>
    </message>
  </context>
  <context>
    <name>RequestLayer</name>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="68" />
      <source>My requests</source>
      <translation>Mis solicitudes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="145" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="146" />
      <source>Project</source>
      <translation>Proyecto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="147" />
      <source>Mission</source>
      <translation>Misión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="148" />
      <source>Kind of request</source>
      <translation>Tipo de solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="149" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="150" />
      <source>Sent</source>
      <translation>Enviada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="151" />
      <source>State since</source>
      <translation>Estado desde</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="152" />
      <source>Ended</source>
      <translation>Terminada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="153" />
      <source>Images delivered</source>
      <translation>Imágenes entregadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="154" />
      <source>Area (km²)</source>
      <translation>Superficie (km²)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="155" />
      <source>Estimated price (€)</source>
      <translation>Precio estimado (€)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/request_layer.py" line="156" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
  </context>
  <context>
    <name>RequestList</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="98" />
      <source>Withdraw request {} ({})? It cannot be taken back; the same image would be asked for as a new request.</source>
      <translation>¿Retirar la solicitud {} ({})? No se puede deshacer; la misma imagen habría que pedirla en una solicitud nueva.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="104" />
      <source>Withdraw the request</source>
      <translation>Retirar la solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="106" />
      <source>&amp;Withdraw it</source>
      <translation>&amp;Retirar la solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="107" />
      <source>&amp;Keep it</source>
      <translation>&amp;Mantener la solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="116" />
      <source>Requests as CSV</source>
      <translation>Solicitudes en CSV</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="160" />
      <source>None yet. What you send is followed here.</source>
      <translation>Ninguna todavía. Lo que envíe se sigue aquí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="163" />
      <source>Sign in to see what became of your requests.</source>
      <translation>Conéctese para ver qué ha sido de sus solicitudes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="170" />
      <source>Delivered. DINAMIS is glad to hear what the image brought you: write to it under Ask support.</source>
      <translation>Entregada. DINAMIS se alegrará de saber qué le aportó la imagen: escríbale desde Pedir ayuda.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="181" />
      <source>My requests</source>
      <translation>Mis solicitudes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="182" />
      <source>One row a request, with its state; below stands what is next for the one chosen.</source>
      <translation>Una fila por solicitud, con su estado; debajo, lo que sigue para la elegida.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="205" />
      <source>&amp;Get the delivery</source>
      <translation>&amp;Recibir la entrega</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="207" />
      <source>Puts the delivered images into the download queue.</source>
      <translation>Pone las imágenes entregadas en la cola de descargas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="210" />
      <source>&amp;Withdraw…</source>
      <translation>Re&amp;tirar…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="212" />
      <source>Asks the service to give the request up; only where it offers that.</source>
      <translation>Pide al servicio que abandone la solicitud; solo donde lo ofrece.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="215" />
      <source>&amp;Note a state…</source>
      <translation>&amp;Anotar un estado…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="217" />
      <source>Writes down what you learnt of a request that you follow by hand.</source>
      <translation>Anota lo que ha sabido de una solicitud que sigue a mano.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="220" />
      <source>Ta&amp;ke back</source>
      <translation>Des&amp;hacer</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="222" />
      <source>Undoes what was noted last of this request.</source>
      <translation>Deshace lo último que se anotó de esta solicitud.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="225" />
      <source>&amp;Duplicate as a draft</source>
      <translation>&amp;Duplicar como borrador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="227" />
      <source>Opens a new draft that says the same. Nothing is sent.</source>
      <translation>Abre un borrador nuevo que dice lo mismo. No se envía nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="230" />
      <source>Ask su&amp;pport…</source>
      <translation>Pedir a&amp;yuda…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="232" />
      <source>Whom to write to, with the reference of the request.</source>
      <translation>A quién escribir, con la referencia de la solicitud.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="235" />
      <source>&amp;Look now</source>
      <translation>&amp;Actualizar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="235" />
      <source>Asks what became of the requests.</source>
      <translation>Pregunta en qué han quedado las solicitudes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="238" />
      <source>On the &amp;map</source>
      <translation>En el ma&amp;pa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="240" />
      <source>Adds all requests as a layer, drawn by their state.</source>
      <translation>Añade todas las solicitudes como una capa, dibujadas según su estado.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="243" />
      <source>As &amp;CSV…</source>
      <translation>En &amp;CSV…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="243" />
      <source>Writes all requests to a file.</source>
      <translation>Escribe todas las solicitudes en un archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="246" />
      <source>My acti&amp;vity…</source>
      <translation>Mi acti&amp;vidad…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_list.py" line="248" />
      <source>What was asked for, delivered and downloaded, by year. Stays here.</source>
      <translation>Lo solicitado, entregado y descargado, por año. Se queda aquí.</translation>
    </message>
  </context>
  <context>
    <name>RequestPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="97" />
      <source>Request {} had arrived before you changed it. The changes were not sent: send them as a new request if you need both.</source>
      <translation>La solicitud {} había llegado antes de que la cambiara. Los cambios no se enviaron: envíelos como solicitud nueva si necesita las dos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="103" />
      <source>Request {} had arrived already. It was not sent a second time.</source>
      <translation>La solicitud {} ya había llegado. No se envió por segunda vez.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/follow_words.py" line="107" />
      <source>Request {} was received. Its status is followed here.</source>
      <translation>La solicitud {} se recibió. Su estado se sigue aquí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="284" />
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="61" />
      <source>Request</source>
      <translation>Solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="63" />
      <source>Ask for an image from the archive, or for a new acquisition.</source>
      <translation>Solicite una imagen del archivo, o una nueva adquisición.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="149" />
      <source>Sending…</source>
      <translation>Enviando…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="151" />
      <source>DINAMIS request</source>
      <translation>Solicitud DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="210" />
      <source>Not sent. Still to fill in or to correct: {}.</source>
      <translation>No enviada. Falta rellenar o corregir: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="261" />
      <source>&amp;Send</source>
      <translation>&amp;Enviar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="261" />
      <source>Sends it once, and follows it</source>
      <translation>La envía una sola vez, y la sigue</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="264" />
      <source>Re&amp;quest sheet…</source>
      <translation>Fic&amp;ha de solicitud…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="266" />
      <source>Makes the sheet to sign, and each field ready to copy for DINAMIS's site.</source>
      <translation>Prepara la ficha para firmar, y cada campo listo para copiar en el sitio de DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="269" />
      <source>This service takes no requests. Make the request sheet, and file it on DINAMIS's site: it is then followed here.</source>
      <translation>Este servicio no admite solicitudes. Haga la hoja de solicitud y preséntela en el sitio de DINAMIS: después se sigue aquí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="275" />
      <source>&amp;When?</source>
      <translation>¿C&amp;uándo?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="277" />
      <source>Asks when a satellite could take it. Nothing is ordered.</source>
      <translation>Pregunta cuándo podría tomarla un satélite. No se encarga nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="296" />
      <source>&amp;New request</source>
      <translation>&amp;Nueva solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_panel.py" line="297" />
      <source>M&amp;y requests</source>
      <translation>&amp;Mis solicitudes</translation>
    </message>
  </context>
  <context>
    <name>RequestSheetDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="60" />
      <source>Request sheet</source>
      <translation>Ficha de solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="79" />
      <source>Written to {}: {}.</source>
      <translation>Escrito en {}: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="88" />
      <source>Request {} is tracked under My requests. Quote it whenever you write.</source>
      <translation>La solicitud {} se sigue en Mis solicitudes. Cítela siempre que escriba.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="94" />
      <source>Copied: {}</source>
      <translation>Copiado: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="103" />
      <source>The sheet, the area and the request are written here, into a folder.</source>
      <translation>La ficha, la zona y la solicitud se escriben aquí, en una carpeta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="104" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="106" />
      <source>&amp;Write the sheet and the area</source>
      <translation>&amp;Escribir la ficha y la zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="108" />
      <source>PDF to sign, area as GeoPackage, GeoJSON and KML, request as JSON.</source>
      <translation>PDF para firmar, zona en GeoPackage, GeoJSON y KML, solicitud en JSON.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="110" />
      <source>&amp;Open the request application</source>
      <translation>&amp;Abrir la aplicación de solicitudes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="115" />
      <source>DINAMIS reference</source>
      <translation>Referencia DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="116" />
      <source>With it, a request that was filed on DINAMIS's site is listed among yours.</source>
      <translation>Con ella, una solicitud presentada en el sitio de DINAMIS aparece entre las suyas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="118" />
      <source>Reference that DINAMIS gave</source>
      <translation>Referencia dada por DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="119" />
      <source>&amp;Track it</source>
      <translation>&amp;Seguir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="120" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="127" />
      <source>1. The files</source>
      <translation>1. Los archivos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="130" />
      <source>2. The request application of DINAMIS</source>
      <translation>2. La aplicación de solicitudes de DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="131" />
      <source>A member files the need on the web. Copy each field with the button beside it, and attach the area and the signed sheet.</source>
      <translation>Un miembro presenta su necesidad en la web. Copie cada campo con el botón de al lado, y adjunte la zona y la ficha firmada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="139" />
      <source>3. The reference</source>
      <translation>3. La referencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="166" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_sheet_dialog.py" line="169" />
      <source>Copy: {}</source>
      <translation>Copiar: {}</translation>
    </message>
  </context>
  <context>
    <name>RequestSubject</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="35" />
      <source>Pas&amp;te identifiers…</source>
      <translation>Pegar iden&amp;tificadores…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="37" />
      <source>Asks for images of the supplier's archive by their identifiers.</source>
      <translation>Pide imágenes del archivo del proveedor por sus identificadores.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="76" />
      <source>Not in this request: {} chosen images of another mission.</source>
      <translation>Fuera de esta solicitud: {} imágenes elegidas de otra misión.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="88" />
      <source>No area yet: a request is for one.</source>
      <translation>Aún no hay zona: una solicitud es para una zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="91" />
      <source>A new image over {} km².</source>
      <translation>Una imagen nueva sobre {} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="93" />
      <source>A coverage of {} km².</source>
      <translation>Una cobertura de {} km².</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="95" />
      <source>No scene to order yet: search the supplier's archive and select some, or paste their identifiers.</source>
      <translation>Aún no hay escenas que pedir: busque en el archivo del proveedor y seleccione algunas, o pegue sus identificadores.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/request_subject.py" line="101" />
      <source>Scenes of the archive: {} ({})</source>
      <translation>Escenas de archivo: {} ({})</translation>
    </message>
  </context>
  <context>
    <name>RequestText</name>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="36" />
      <source>Request for satellite images</source>
      <translation>Solicitud de imágenes satelitales</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="38" />
      <source>Made on {} with DINAMIS for QGIS</source>
      <translation>Hecha el {} con DINAMIS para QGIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="41" />
      <source>Page {} of {}</source>
      <translation>Página {} de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="47" />
      <source>The requester: date and signature</source>
      <translation>El solicitante: fecha y firma</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="48" />
      <source>For the entity: name, date and signature</source>
      <translation>Por la entidad: nombre, fecha y firma</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="54" />
      <source>Who asks</source>
      <translation>Quién la solicita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="59" />
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="65" />
      <source>What is asked for</source>
      <translation>Qué se solicita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="84" />
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="94" />
      <source>None: the sensor's own geometry</source>
      <translation>Ninguna: geometría propia del sensor</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="95" />
      <source>The supplier's: IGN over France, Reference3D or SRTM elsewhere</source>
      <translation>El del proveedor: IGN en Francia, Reference3D o SRTM en otros lugares</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="103" />
      <source>Co-financing by area: name the funding (ANR, ERC, CNES…).</source>
      <translation>Cofinanciación por superficie: nombre la financiación (ANR, ERC, CNES…).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="107" />
      <source>Reference of the purchase order.</source>
      <translation>Referencia de la orden de compra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="109" />
      <source>The R&amp;D project, or the public client you work for.</source>
      <translation>El proyecto de I+D, o el cliente público para el que trabaja.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="112" />
      <source>How what is beyond the quota is paid.</source>
      <translation>Cómo se paga lo que supera la cuota.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="117" />
      <source>The images delivered join the catalogue that all members of DINAMIS share: what is acquired for you serves the others, too.</source>
      <translation>Las imágenes entregadas se incorporan al catálogo que comparten todos los miembros de DINAMIS: lo que se adquiere para usted sirve también a los demás.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="143" />
      <source>{} km² on the ellipsoid</source>
      <translation>{} km² en el elipsoide</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="148" />
      <source>{} to {}</source>
      <translation>del {} al {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="162" />
      <source>Existing images ({})</source>
      <translation>Imágenes existentes ({})</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="168" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="169" />
      <source>Area asked for</source>
      <translation>Zona solicitada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="177" />
      <source>Longitude {} to {}, latitude {} to {} (WGS 84). Background: Natural Earth</source>
      <translation>Longitud {} a {}, latitud {} a {} (WGS 84). Fondo: Natural Earth</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="187" />
      <source>Estimate</source>
      <translation>Estimación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="193" />
      <source>Terms</source>
      <translation>Condiciones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="195" />
      <source>☑ The requester accepts the supplier's licence for authorised institutional users (UIA), and the DINAMIS charter that the entity signed.</source>
      <translation>☑ El solicitante acepta la licencia del proveedor para usuarios institucionales autorizados (UIA), y la carta de DINAMIS firmada por la entidad.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_text.py" line="201" />
      <source>☐ The requester accepts the supplier's licence for authorised institutional users (UIA), and the DINAMIS charter that the entity signed.</source>
      <translation>☐ El solicitante acepta la licencia del proveedor para usuarios institucionales autorizados (UIA), y la carta de DINAMIS firmada por la entidad.</translation>
    </message>
  </context>
  <context>
    <name>RequestTips</name>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="11" />
      <source>What the image is for, in a few words; DINAMIS reads it.</source>
      <translation>Para qué es la imagen, en pocas palabras; DINAMIS lo lee.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="14" />
      <source>Which satellites would take the image.</source>
      <translation>Qué satélites tomarían la imagen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="17" />
      <source>The archive holds images that exist; a new acquisition (tasking) is programmed; a coverage is a territory, once or each year.</source>
      <translation>El archivo contiene imágenes que existen; una nueva adquisición se programa; una cobertura es de un territorio, una vez o cada año.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="25" />
      <location filename="../dinamis_qgis/words/request_tips.py" line="22" />
      <source>A window of days: an acquisition cannot be asked for one exact day.</source>
      <translation>Una ventana de varios días: una adquisición no se puede pedir para un día exacto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="28" />
      <source>Stereo and tri-stereo are for surface models, from primary images.</source>
      <translation>El estéreo y el triestéreo sirven para modelos de superficie, a partir de imágenes primarias.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="37" />
      <location filename="../dinamis_qgis/words/request_tips.py" line="31" />
      <source>Distance between the two views over the height of the satellite: the larger, the steeper the angle between them. About 0.25 suits automatic surface models.</source>
      <translation>Distancia entre las dos vistas dividida por la altura del satélite: cuanto mayor, más abierto es el ángulo entre ellas. Unos 0,25 convienen a los modelos de superficie automáticos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="43" />
      <source>How many times in the period the area is wanted.</source>
      <translation>Cuántas veces se quiere la zona durante el periodo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="46" />
      <source>Share of the image under clouds. The stricter, the longer it may take.</source>
      <translation>Parte de la imagen bajo las nubes. Cuanto más estricto, más puede tardar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="49" />
      <source>Angle at which the ground is seen: 0° is straight down. The stricter, the longer it may take.</source>
      <translation>Ángulo con el que se ve el suelo: 0° es la vertical. Cuanto más estricto, más puede tardar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="54" />
      <source>Merged: one image in colours at full resolution. Bundle: panchromatic and multispectral apart.</source>
      <translation>Fusionada: una imagen en colores a plena resolución. Bundle: pancromática y multiespectral por separado.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="59" />
      <source>Ortho lies on the map; primary is in the sensor's geometry, for 3D work.</source>
      <translation>La orto encaja en el mapa; la primaria está en la geometría del sensor, para trabajo en 3D.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="63" />
      <source>Reflectance for measures, display for looking, basic for experts.</source>
      <translation>Reflectancia para medir, visualización para mirar, básica para expertos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="66" />
      <source>How finely values are told apart.</source>
      <translation>Con qué finura se distinguen los valores.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="67" />
      <source>JPEG 2000 is smaller, GeoTIFF is read everywhere.</source>
      <translation>JPEG 2000 ocupa menos, GeoTIFF se lee en todas partes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="70" />
      <source>The coordinate system of an ortho.</source>
      <translation>El sistema de coordenadas de una orto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="73" />
      <source>Why the image is needed, in a few sentences: the request is examined by people.</source>
      <translation>Por qué se necesita la imagen, en unas frases: la solicitud la examinan personas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="77" />
      <source>Such as coast, forest, city, farming.</source>
      <translation>Por ejemplo litoral, bosque, ciudad, agricultura.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="78" />
      <source>Who will use the image beside you.</source>
      <translation>Quién usará la imagen además de usted.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="79" />
      <source>Where the image will be used.</source>
      <translation>Dónde se usará la imagen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="80" />
      <source>The member of DINAMIS you belong to.</source>
      <translation>La entidad miembro de DINAMIS a la que pertenece.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="81" />
      <source>Decides on the free quota. Teaching counts as public.</source>
      <translation>Decide la cuota gratuita. La docencia cuenta como pública.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="84" />
      <source>Who is asked when something is unclear.</source>
      <translation>A quién se pregunta cuando algo no está claro.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="87" />
      <source>Where DINAMIS answers.</source>
      <translation>Adonde responde DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="88" />
      <source>Who answers for DINAMIS at your entity.</source>
      <translation>El referente DINAMIS de su entidad.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="91" />
      <source>Names of the images, as the archive's catalogue gives them.</source>
      <translation>Nombres de las imágenes, tal como los da el catálogo del archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="94" />
      <source>Asks for more than the free quota gives; what is beyond is paid.</source>
      <translation>Pide más de lo que da la cuota gratuita; el excedente se paga.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="97" />
      <source>Your entity has signed the charter and the licence, and you keep to them.</source>
      <translation>Su entidad ha firmado la carta y la licencia, y usted las respeta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="101" />
      <source>How what is beyond the quota is paid.</source>
      <translation>Cómo se paga lo que supera la cuota.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_tips.py" line="104" />
      <source>Anything else that who programmes the image should know.</source>
      <translation>Todo lo demás que deba saber quien programa la imagen.</translation>
    </message>
  </context>
  <context>
    <name>RequestWords</name>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="13" />
      <source>Project</source>
      <translation>Proyecto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="14" />
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="15" />
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="16" />
      <source>Other users</source>
      <translation>Otros usuarios</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="17" />
      <source>Country of use</source>
      <translation>País de uso</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="18" />
      <source>Entity</source>
      <translation>Entidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="19" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="20" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="21" />
      <source>E-mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="22" />
      <source>DINAMIS referent</source>
      <translation>Referente DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="23" />
      <source>Mission</source>
      <translation>Misión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="24" />
      <source>Kind of request</source>
      <translation>Tipo de solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="25" />
      <source>Area</source>
      <translation>Zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="26" />
      <source>Period</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="27" />
      <source>Scenes of the archive</source>
      <translation>Escenas del archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="28" />
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="29" />
      <source>Base over height (B/H)</source>
      <translation>Base sobre altura (B/H)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="30" />
      <source>B/H at least</source>
      <translation>B/H mínimo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="31" />
      <source>B/H at most</source>
      <translation>B/H máximo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="32" />
      <source>Number of coverages</source>
      <translation>Coberturas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="33" />
      <source>Clouds at most</source>
      <translation>Nubosidad máxima</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="34" />
      <source>Incidence at most</source>
      <translation>Incidencia máxima</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="35" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="36" />
      <source>Processing level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="37" />
      <source>Radiometry</source>
      <translation>Radiometría</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="38" />
      <source>Depth</source>
      <translation>Profundidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="39" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="40" />
      <source>Projection</source>
      <translation>Proyección</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="41" />
      <source>Terrain model</source>
      <translation>Modelo del terreno</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="42" />
      <source>Beyond the free quota</source>
      <translation>Más allá de la cuota gratuita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="43" />
      <source>Payment beyond the quota</source>
      <translation>Pago más allá de la cuota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="44" />
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="45" />
      <source>Licence and charter</source>
      <translation>Licencia y carta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="61" />
      <source>To fill in.</source>
      <translation>Por rellenar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="62" />
      <source>This choice is not offered.</source>
      <translation>Esta opción no se ofrece.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="63" />
      <source>Out of range.</source>
      <translation>Fuera de los límites.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="64" />
      <source>Too long: shorten it.</source>
      <translation>Demasiado largo: acórtelo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="65" />
      <source>This is no e-mail address.</source>
      <translation>No es una dirección de correo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="66" />
      <source>A coverage is made of single views.</source>
      <translation>Una cobertura se compone de vistas simples.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="69" />
      <source>Surface models are computed from primary images: stereo is delivered at this level only.</source>
      <translation>Los modelos de superficie se calculan con imágenes primarias: el estéreo se entrega solo en este nivel.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="74" />
      <source>A primary image is in the sensor's geometry: it has no projection.</source>
      <translation>Una imagen primaria está en la geometría del sensor: no tiene proyección.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="77" />
      <source>Display images have 8 bits.</source>
      <translation>Las imágenes de visualización tienen 8 bits.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="80" />
      <source>Raw values and reflectances need 12 bits.</source>
      <translation>Los valores brutos y las reflectancias necesitan 12 bits.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="83" />
      <source>Base over height is for stereo pairs and tri-stereo.</source>
      <translation>La relación base/altura es para pares estéreo y triestéreo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="86" />
      <source>Images of the archive were taken already.</source>
      <translation>Las imágenes del archivo ya están tomadas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="89" />
      <source>Scenes are named for images of the archive only.</source>
      <translation>Solo se nombran escenas para imágenes del archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="92" />
      <source>The least is above the most.</source>
      <translation>El mínimo supera el máximo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="95" />
      <source>An acquisition cannot be asked for one exact day: give a window of days.</source>
      <translation>Una adquisición no se puede pedir para un día exacto: dé una ventana de varios días.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="99" />
      <source>The last day is before the first one.</source>
      <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="102" />
      <source>The period begins in the past: nothing is acquired there.</source>
      <translation>El periodo empieza en el pasado: ahí no se adquiere nada.</translation>
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
      <translation>Nueva adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="113" />
      <source>Images of the archive</source>
      <translation>Imágenes de archivo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="114" />
      <source>Yearly or custom coverage</source>
      <translation>Cobertura anual o a medida</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="117" />
      <source>Not said</source>
      <translation>No indicado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="118" />
      <source>Scientific</source>
      <translation>Científico</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="119" />
      <source>Public (also teaching)</source>
      <translation>Público (también docencia)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="122" />
      <source>Private</source>
      <translation>Privado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="123" />
      <source>Foreign scientist</source>
      <translation>Científico extranjero</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="124" />
      <source>One view (mono)</source>
      <translation>Una vista (mono)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="125" />
      <source>Stereo pair</source>
      <translation>Par estéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="126" />
      <source>Tri-stereo</source>
      <translation>Triestéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="127" />
      <source>Merged (PMS)</source>
      <translation>Fusionada (PMS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="128" />
      <source>PMS, natural colours</source>
      <translation>PMS, colores naturales</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="131" />
      <source>PMS, false colours</source>
      <translation>PMS, falso color</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="134" />
      <source>Bundle (P + MS)</source>
      <translation>Bundle (P + MS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="135" />
      <source>Panchromatic (P)</source>
      <translation>Pancromática (P)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="138" />
      <source>Multispectral (MS)</source>
      <translation>Multiespectral (MS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="141" />
      <source>Ortho</source>
      <translation>Orto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="142" />
      <source>Primary</source>
      <translation>Primario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="143" />
      <source>Reflectance</source>
      <translation>Reflectancia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="144" />
      <source>Display</source>
      <translation>Visualización</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="145" />
      <source>Basic (raw values)</source>
      <translation>Básica (valores brutos)</translation>
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
      <translation>La del proveedor</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="151" />
      <source>UTM, zone of the area</source>
      <translation>UTM, huso de la zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="152" />
      <source>Lambert-93</source>
      <translation>Lambert-93</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="153" />
      <source>Longitude and latitude (WGS 84)</source>
      <translation>Longitud y latitud (WGS 84)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="156" />
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="157" />
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="158" />
      <source>Surface model (MNS)</source>
      <translation>Modelo de superficie (MDS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="159" />
      <source>Reflectance study</source>
      <translation>Estudio de reflectancia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/request_words.py" line="162" />
      <source>Teaching</source>
      <translation>Docencia</translation>
    </message>
  </context>
  <context>
    <name>RequestsModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/requests_model.py" line="22" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/requests_model.py" line="22" />
      <source>Project</source>
      <translation>Proyecto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/requests_model.py" line="22" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
  </context>
  <context>
    <name>ResultsBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="42" />
      <source>&amp;Search</source>
      <translation>&amp;Buscar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="42" />
      <source>Lists the scenes that touch the area</source>
      <translation>Enumera las escenas que tocan la zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="45" />
      <source>S&amp;top</source>
      <translation>De&amp;tener</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="45" />
      <source>Keeps what was found so far</source>
      <translation>Conserva lo encontrado hasta ahora</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="48" />
      <source>&amp;More</source>
      <translation>&amp;Más</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="48" />
      <source>Fetches the scenes that follow</source>
      <translation>Trae las escenas siguientes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="53" />
      <source>Quicklooks</source>
      <translation>Vistas previas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="54" />
      <source>Shows the scenes as a grid of quicklooks</source>
      <translation>Muestra las escenas como cuadrícula de vistas previas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="59" />
      <source>Group by pass</source>
      <translation>Agrupar por pasada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="60" />
      <source>Keeps the scenes that were taken in one pass together</source>
      <translation>Mantiene juntas las escenas tomadas en una misma pasada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="65" />
      <source>Searches</source>
      <translation>Búsquedas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="66" />
      <source>Saved and recent searches, and watches</source>
      <translation>Búsquedas guardadas y recientes, y vigilancias</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="71" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_bar.py" line="72" />
      <source>Saves the scenes found as a file, or copies the question</source>
      <translation>Guarda las escenas encontradas en un archivo, o copia la consulta</translation>
    </message>
  </context>
  <context>
    <name>ResultsDesk</name>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="97" />
      <source>Export the scenes found</source>
      <translation>Exportar las escenas encontradas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="107" />
      <source>DINAMIS export</source>
      <translation>Exportación DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="110" />
      <source>Scenes saved: {count}. They are in {path}</source>
      <translation>Escenas guardadas: {count}. Están en {path}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="120" />
      <source>A folder for the offline pack</source>
      <translation>Una carpeta para el paquete sin conexión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="157" />
      <location filename="../dinamis_qgis/stations/results_desk.py" line="127" />
      <source>DINAMIS offline pack</source>
      <translation>Paquete sin conexión DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="136" />
      <source>Scenes packed: {count}, with quicklooks: {pictures}. Open {path}</source>
      <translation>Escenas en el paquete: {count}, con vista previa: {pictures}. Abra {path}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="140" />
      <source>Quicklooks that could not be fetched: {}.</source>
      <translation>Vistas previas que no se pudieron traer: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="146" />
      <source>Open an offline pack</source>
      <translation>Abrir un paquete sin conexión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="147" />
      <source>GeoPackage of an offline pack</source>
      <translation>GeoPackage de un paquete sin conexión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="165" />
      <source>Scenes in the pack: {count}, of which new or changed: {news}. Search your area: they are found without network.</source>
      <translation>Escenas en el paquete: {count}, de ellas nuevas o modificadas: {news}. Busque en su zona: se encuentran sin red.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="170" />
      <source>Entries that could not be read: {}.</source>
      <translation>Entradas que no se pudieron leer: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="187" />
      <source>The search was copied. Paste it where you need it.</source>
      <translation>La búsqueda se copió. Péguela donde la necesite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="189" />
      <source>The training service answers inside the plugin only.</source>
      <translation>El servicio de formación solo responde dentro del complemento.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="245" />
      <source>CSV table</source>
      <translation>Tabla CSV</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="246" />
      <source>GeoJSON</source>
      <translation>GeoJSON</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="247" />
      <source>STAC entries</source>
      <translation>Entradas STAC</translation>
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
      <translation>La búsqueda como script de Python</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="55" />
      <source>pystac-client cannot ask this service: copy as cURL.</source>
      <translation>pystac-client no puede consultar este servicio: copie como cURL.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="61" />
      <source>Export as &amp;CSV…</source>
      <translation>Exportar a &amp;CSV…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="62" />
      <source>A table for spreadsheets, one line a scene</source>
      <translation>Una tabla para hojas de cálculo, una línea por escena</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="66" />
      <source>Export as Geo&amp;JSON…</source>
      <translation>Exportar a Geo&amp;JSON…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="67" />
      <source>Footprints for maps on the web</source>
      <translation>Huellas para mapas en la web</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="71" />
      <source>Export as &amp;STAC…</source>
      <translation>Exportar a &amp;STAC…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="72" />
      <source>The entries of the catalogue as the service sent them</source>
      <translation>Las entradas del catálogo tal como las envió el servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="76" />
      <source>Export as Geo&amp;Package…</source>
      <translation>Exportar a Geo&amp;Package…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="77" />
      <source>A layer that QGIS opens with its colours</source>
      <translation>Una capa que QGIS abre con sus colores</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="82" />
      <source>&amp;Offline pack…</source>
      <translation>Pa&amp;quete sin conexión…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="83" />
      <source>A folder with the scenes, their quicklooks and a project for the field</source>
      <translation>Una carpeta con las escenas, sus vistas previas y un proyecto para el campo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="87" />
      <source>Open an offline pac&amp;k…</source>
      <translation>&amp;Abrir un paquete sin conexión…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="88" />
      <source>Takes the scenes of a pack into the catalogue of this computer</source>
      <translation>Incorpora las escenas de un paquete al catálogo de este equipo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="93" />
      <source>Copy as c&amp;URL</source>
      <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="94" />
      <source>The search as a command for a terminal</source>
      <translation>La búsqueda como orden para un terminal</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/results_menu.py" line="99" />
      <source>Copy for p&amp;ystac-client</source>
      <translation>Copiar para p&amp;ystac-client</translation>
    </message>
  </context>
  <context>
    <name>SceneDetails</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="78" />
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="76" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="84" />
      <source>&amp;Read the licence</source>
      <translation>&amp;Leer la licencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="85" />
      <source>Opens a page of {} in your web browser</source>
      <translation>Abre una página de {} en su navegador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_details.py" line="89" />
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
  </context>
  <context>
    <name>SceneFacts</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="30" />
      <source>Taken</source>
      <translation>Tomada el</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="33" />
      <source>Satellite</source>
      <translation>Satélite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="35" />
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="39" />
      <source>Clouds</source>
      <translation>Nubes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="41" />
      <source>Share of the scene under clouds</source>
      <translation>Parte de la escena bajo las nubes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="44" />
      <source>Incidence</source>
      <translation>Incidencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="46" />
      <source>Angle at which the ground is seen: 0° is straight down</source>
      <translation>Ángulo con el que se ve el suelo: 0° es la vertical</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="51" />
      <source>Off-nadir</source>
      <translation>Fuera de nadir</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="53" />
      <source>How far the satellite looked away from straight down</source>
      <translation>Cuánto se apartó de la vertical la mirada del satélite</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="58" />
      <source>Sun elevation</source>
      <translation>Elevación solar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="60" />
      <source>The lower the sun, the longer the shadows</source>
      <translation>Cuanto más bajo el sol, más largas las sombras</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="65" />
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="68" />
      <source>Held as</source>
      <translation>Se tiene como</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="70" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="71" />
      <source>Rights</source>
      <translation>Derechos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="72" />
      <source>Collection</source>
      <translation>Colección</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="80" />
      <source>On this computer</source>
      <translation>En este equipo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="82" />
      <source>Requested</source>
      <translation>Solicitada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="84" />
      <source>Free to download</source>
      <translation>Descarga gratuita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="85" />
      <source>To order from the supplier</source>
      <translation>Por encargar al proveedor</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="90" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="92" />
      <source>Ortho lies on the map; primary is in the sensor's geometry, for 3D work</source>
      <translation>La orto encaja en el mapa; la primaria está en la geometría del sensor, para trabajo en 3D</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="101" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="103" />
      <source>P: panchromatic, sharp and grey; MS: multispectral, in colours; PMS: both merged</source>
      <translation>P: pancromática, nítida y gris; MS: multiespectral, en colores; PMS: ambas fusionadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="111" />
      <source>Ortho</source>
      <translation>Orto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="112" />
      <source>Primary</source>
      <translation>Primario</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="115" />
      <source>Bundle (P and MS apart)</source>
      <translation>Bundle (P y MS por separado)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="116" />
      <source>Merged (PMS)</source>
      <translation>Fusionada (PMS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="117" />
      <source>Panchromatic (P)</source>
      <translation>Pancromática (P)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="118" />
      <source>Multispectral (MS)</source>
      <translation>Multiespectral (MS)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="121" />
      <source>One (mono)</source>
      <translation>Una (mono)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="122" />
      <source>Two (stereo)</source>
      <translation>Dos (estéreo)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="123" />
      <source>Three (tri-stereo)</source>
      <translation>Tres (triestéreo)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="126" />
      <source>Reference set</source>
      <translation>Conjunto de referencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="127" />
      <source>Yearly coverage</source>
      <translation>Cobertura anual</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scene_facts.py" line="128" />
      <source>Asked for by a user</source>
      <translation>Solicitada por un usuario</translation>
    </message>
  </context>
  <context>
    <name>ScenesModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="220" />
      <source>Thumbnail</source>
      <translation>Miniatura</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="221" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="221" />
      <source>Day of acquisition</source>
      <translation>Día de adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="223" />
      <source>Sat.</source>
      <translation>Sat.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="224" />
      <source>Satellite: Pléiades 1A and 1B (PHR), SPOT 6 and 7</source>
      <translation>Satélite: Pléiades 1A y 1B (PHR), SPOT 6 y 7</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="229" />
      <source>Clouds</source>
      <translation>Nubes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="230" />
      <source>Share of the scene under clouds</source>
      <translation>Parte de la escena bajo las nubes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="235" />
      <source>Inc.</source>
      <translation>Inc.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="236" />
      <source>Angle of incidence: 0° is straight down</source>
      <translation>Ángulo de incidencia: 0° es la vertical</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="241" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="242" />
      <source>Free to download, or to order; requested, or on this computer already</source>
      <translation>Libre para descargar, o por encargar; solicitada, o ya en este ordenador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="264" />
      <source>free</source>
      <translation>gratuita</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="265" />
      <source>to order</source>
      <translation>por encargar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="266" />
      <source>requested</source>
      <translation>solicitada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_model.py" line="267" />
      <source>on disk</source>
      <translation>en disco</translation>
    </message>
  </context>
  <context>
    <name>ScenesView</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_view.py" line="126" />
      <source>Scenes found</source>
      <translation>Escenas encontradas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_view.py" line="127" />
      <source>One row a scene. Choosing a row chooses its outline on the map; a double click shows it.</source>
      <translation>Una fila por escena. Elegir una fila elige su huella en el mapa; un doble clic la muestra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_view.py" line="135" />
      <source>Quicklooks of the scenes found</source>
      <translation>Vistas rápidas de las escenas encontradas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/scenes_view.py" line="136" />
      <source>One picture a scene. Choosing it chooses its outline on the map.</source>
      <translation>Una imagen por escena. Elegirla elige su huella en el mapa.</translation>
    </message>
  </context>
  <context>
    <name>SearchForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="134" />
      <source>Free catalogue</source>
      <translation>Catálogo gratuito</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="135" />
      <source>Supplier's archive</source>
      <translation>Archivo del proveedor</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="136" />
      <source>Both</source>
      <translation>Ambos</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="141" />
      <source>All missions</source>
      <translation>Todas las misiones</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="142" />
      <source>Pléiades (0.5 m)</source>
      <translation>Pléiades (0,5 m)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="143" />
      <source>SPOT 6-7 (1.5 m)</source>
      <translation>SPOT 6-7 (1,5 m)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="149" />
      <source>Place, theme, sensor or identifier</source>
      <translation>Lugar, tema, sensor o identificador</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="152" />
      <source>≤ {} %</source>
      <translation>≤ {} %</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="174" />
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="175" />
      <source>Free catalogue: images that DINAMIS holds, to download now. Supplier's archive: images that exist and must be ordered.</source>
      <translation>Catálogo gratuito: imágenes que DINAMIS tiene, para descargar ya. Archivo del proveedor: imágenes que existen y deben encargarse.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="183" />
      <source>Mission</source>
      <translation>Misión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="184" />
      <source>Pléiades sees half a metre over 20 km, SPOT 6-7 one and a half over 60.</source>
      <translation>Pléiades ve medio metro en una franja de 20 km, SPOT 6-7 metro y medio en 60.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="189" />
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="190" />
      <source>Words that must all occur: a département, a province or a country that the scene crosses, its theme, its satellite, or a part of its identifier. Accents and capitals do not matter.</source>
      <translation>Palabras que deben aparecer todas: un departamento, una provincia o un país que la escena cruza, su tema, su satélite, o una parte de su identificador. Los acentos y las mayúsculas no importan.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="196" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="196" />
      <source>First day, UTC</source>
      <translation>Primer día, UTC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="197" />
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="197" />
      <source>Last day, UTC</source>
      <translation>Último día, UTC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="202" />
      <source>Clouds at most</source>
      <translation>Nubosidad máxima</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="203" />
      <source>Share of the scene under clouds, at most. Below 100 %, scenes that do not tell are left out.</source>
      <translation>Parte de la escena bajo las nubes, como máximo. Por debajo del 100 % se excluyen las escenas que no la indican.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="212" />
      <source>S&amp;ource</source>
      <translation>Fue&amp;nte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="213" />
      <source>M&amp;ission</source>
      <translation>M&amp;isión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="214" />
      <source>&amp;Words</source>
      <translation>&amp;Palabras</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="215" />
      <source>&amp;Period</source>
      <translation>P&amp;eriodo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_form.py" line="216" />
      <source>Clou&amp;ds</source>
      <translation>N&amp;ubes</translation>
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="64" />
      <source>{}, {} of them chosen</source>
      <translation>{}, {} de ellas elegidas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="72" />
      <source>Ready to search.</source>
      <translation>Listo para buscar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="74" />
      <source>Choose an area first.</source>
      <translation>Elija antes una zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="77" />
      <source>Searching…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="79" />
      <source>{} scenes of {}</source>
      <translation>{} escenas de {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="92" />
      <source>Nothing of this service is kept here. Once you are online, keep a local copy (menu, Local catalogue): it answers without a network. The training service needs none.</source>
      <translation>Nada de este servicio se guarda aquí. Cuando esté en línea, guarde una copia local (menú, Catálogo local): responde sin red. El servicio de formación no la necesita.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="104" />
      <source>Choose Search: the scenes are listed here, and their outlines are on the map.</source>
      <translation>Elija Buscar: las escenas aparecen aquí, y sus huellas en el mapa.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="109" />
      <source>A search is about an area: draw it, or take it by its name or from a file.</source>
      <translation>Una búsqueda es sobre una zona: dibújela, o tómela por su nombre o de un archivo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="118" />
      <source>No scene of those that the service sent first meets these conditions. Choose More to look further.</source>
      <translation>Ninguna de las escenas que el servicio envió primero cumple estas condiciones. Elija Más para seguir buscando.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="123" />
      <source>No scene meets these conditions here. Allow more clouds, a longer period or other words, or look in the supplier's archive.</source>
      <translation>Ninguna escena cumple aquí estas condiciones. Admita más nubes, un periodo más largo u otras palabras, o busque en el archivo del proveedor.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="133" />
      <source>1 scene</source>
      <translation>1 escena</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="135" />
      <source>{} scenes</source>
      <translation>{} escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="149" />
      <source>Too many for the map: it shows the first of them only.</source>
      <translation>Demasiadas para el mapa: solo muestra las primeras.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="155" />
      <source>Quicklooks, request and download take the first {} of the chosen scenes, as listed here.</source>
      <translation>Las vistas previas, la solicitud y la descarga toman las {} primeras escenas elegidas, en el orden de esta lista.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="169" />
      <source>Local copy of {}.</source>
      <translation>Copia local del {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="175" />
      <source>The service did not answer: this is the copy alone.</source>
      <translation>El servicio no respondió: esta es solo la copia.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="179" />
      <source>The service did not answer: this is what was seen before.</source>
      <translation>El servicio no respondió: esto es lo que ya se había visto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="184" />
      <source>Asking the service…</source>
      <translation>Consultando el servicio…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="187" />
      <source>Refreshed from the service at {}.</source>
      <translation>Actualizado con el servicio a las {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="192" />
      <source>This is what was seen before.</source>
      <translation>Esto es lo que ya se había visto.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/freshness_text.py" line="195" />
      <source>Entries that could not be read: {}; the log names them.</source>
      <translation>Entradas que no se pudieron leer: {}; el registro las nombra.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_panel.py" line="71" />
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_panel.py" line="72" />
      <source>See which images exist already over your area.</source>
      <translation>Vea qué imágenes existen ya en su zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_panel.py" line="275" />
      <source>Scenes per month</source>
      <translation>Escenas por mes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/search_panel.py" line="276" />
      <source>Scenes per month. Drag to choose a period, double-click for all; with the keyboard: arrows, Shift and arrows, Home, End, Escape.</source>
      <translation>Escenas por mes. Arrastre para elegir un periodo, haga doble clic para todo; con el teclado: flechas, Mayús y flechas, Inicio, Fin, Escape.</translation>
    </message>
  </context>
  <context>
    <name>SearchScenes</name>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="26" />
      <source>Search scenes</source>
      <translation>Buscar escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="29" />
      <source>Finds the scenes of a catalogue that meet an area, a period and limits of cloud and incidence, as a polygon layer. A scene whose cloud or incidence is unknown is left out by that limit.</source>
      <translation>Encuentra las escenas de un catálogo según una zona, un periodo y límites de nubosidad e incidencia, como capa de polígonos. Una escena cuya nubosidad o incidencia se desconoce queda fuera por ese límite.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="36" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="40" />
      <source>Area</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="46" />
      <source>Collections, separated by commas</source>
      <translation>Colecciones, separadas por comas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="47" />
      <source>First day (YYYY-MM-DD)</source>
      <translation>Primer día (AAAA-MM-DD)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="48" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation>Último día (AAAA-MM-DD)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="53" />
      <source>Clouds at most (%)</source>
      <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="54" />
      <source>Incidence at most (°)</source>
      <translation>Incidencia máxima (°)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="55" />
      <source>Scenes at most</source>
      <translation>Escenas como máximo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="60" />
      <source>Scenes</source>
      <translation>Escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="63" />
      <source>Number of scenes</source>
      <translation>Número de escenas</translation>
    </message>
  </context>
  <context>
    <name>SearchesMenu</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="48" />
      <source>Save this &amp;search…</source>
      <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="51" />
      <source>Saved</source>
      <translation>Guardadas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="53" />
      <source>None yet. A saved search can be watched for new scenes.</source>
      <translation>Ninguna por ahora. Una búsqueda guardada se puede vigilar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="58" />
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="68" />
      <source>&amp;Show</source>
      <translation>&amp;Mostrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="69" />
      <source>&amp;Watch: tell me of new scenes</source>
      <translation>&amp;Vigilar: avisarme de nuevas escenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="73" />
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="83" />
      <source>Save this search</source>
      <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/searches_menu.py" line="83" />
      <source>Name of the search</source>
      <translation>Nombre de la búsqueda</translation>
    </message>
  </context>
  <context>
    <name>ServiceCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="44" />
      <source>It has no Pléiades images. Those of DINAMIS are in its web catalogue, or on the training service to try with.</source>
      <translation>No tiene imágenes Pléiades. Las de DINAMIS están en su catálogo web o, para probar, en el servicio de formación.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="48" />
      <source>It has no Pléiades images. For those of DINAMIS, choose Theia / MTD, which opens their web catalogue, or the training service to try with.</source>
      <translation>No tiene imágenes Pléiades. Para las de DINAMIS, elija Theia / MTD, que abre su catálogo web, o el servicio de formación para probar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="63" />
      <source>search</source>
      <translation>búsqueda</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="64" />
      <source>local copy</source>
      <translation>copia local</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="65" />
      <source>download links</source>
      <translation>enlaces de descarga</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="66" />
      <source>quota</source>
      <translation>cuota</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="67" />
      <source>requests</source>
      <translation>solicitudes</translation>
    </message>
  </context>
  <context>
    <name>ServiceDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="23" />
      <source>STAC service</source>
      <translation>Servicio STAC</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="55" />
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="29" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="30" />
      <source>What the service is called in the list of services.</source>
      <translation>El nombre del servicio en la lista de servicios.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="56" />
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="36" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="37" />
      <source>Of the STAC API: its first page, which names what it can do.</source>
      <translation>La de la API STAC: su primera página, que dice lo que sabe hacer.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="57" />
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="44" />
      <source>Identity</source>
      <translation>Identidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_dialog.py" line="45" />
      <source>A QGIS authentication configuration, where the service asks for one.</source>
      <translation>Una configuración de autenticación de QGIS, si el servicio pide una.</translation>
    </message>
  </context>
  <context>
    <name>ServiceQuestion</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_question.py" line="135" />
      <source>DINAMIS search</source>
      <translation>Búsqueda DINAMIS</translation>
    </message>
  </context>
  <context>
    <name>ServicesBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="97" />
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="29" />
      <source>Services</source>
      <translation>Servicios</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="34" />
      <source>Besides those of the plugin, any STAC API can be searched.</source>
      <translation>Además de los del complemento, se puede buscar en cualquier API STAC.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="79" />
      <source>yours</source>
      <translation>suyo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="79" />
      <source>of the plugin</source>
      <translation>del complemento</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="80" />
      <source>Training service</source>
      <translation>Servicio de formación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="83" />
      <source>inside QGIS</source>
      <translation>dentro de QGIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="96" />
      <source>Where images can be searched. Your own can be changed and removed.</source>
      <translation>Dónde se pueden buscar imágenes. Los suyos se pueden cambiar y quitar.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="100" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="100" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="100" />
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="106" />
      <source>&amp;Add…</source>
      <translation>&amp;Añadir…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="107" />
      <source>&amp;Edit…</source>
      <translation>&amp;Editar…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/services_box.py" line="108" />
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
  </context>
  <context>
    <name>SignInPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="55" />
      <source>Sign in</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="56" />
      <source>Choose where the images come from, and say who you are.</source>
      <translation>Elija de dónde vienen las imágenes, y diga quién es.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="92" />
      <source>Choose a service in the list. Any other STAC catalogue can be added under Settings ▸ Options ▸ DINAMIS.</source>
      <translation>Elija un servicio de la lista. Cualquier otro catálogo STAC se añade en Configuración ▸ Opciones ▸ DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="107" />
      <source>DINAMIS sign-in</source>
      <translation>Inicio de sesión DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="116" />
      <source>DINAMIS sign-out</source>
      <translation>Cierre de sesión DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="150" />
      <source>DINAMIS waits for your confirmation</source>
      <translation>DINAMIS espera su confirmación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="168" />
      <source>Stopped. You are not signed in.</source>
      <translation>Detenido. No ha iniciado sesión.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="239" />
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="230" />
      <source>Training service</source>
      <translation>Servicio de formación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="246" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="247" />
      <source>Where scenes are searched, requested and downloaded.</source>
      <translation>Donde se buscan, solicitan y descargan las escenas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="252" />
      <source>API &amp;key…</source>
      <translation>Cla&amp;ve de API…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="254" />
      <source>Signs in by a key instead of a person; kept encrypted by QGIS.</source>
      <translation>Inicia sesión con una clave en lugar de una persona; QGIS la guarda cifrada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="257" />
      <source>&amp;Paste identifiers…</source>
      <translation>Pegar &amp;identificadores…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="259" />
      <source>Asks for images of the archive without a key, by their identifiers.</source>
      <translation>Pide imágenes de archivo sin clave, por sus identificadores.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="262" />
      <source>&amp;Web catalogue</source>
      <translation>Catálogo &amp;web</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="264" />
      <source>Opens the service's own catalogue in your browser.</source>
      <translation>Abre en su navegador el catálogo del propio servicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="267" />
      <source>&amp;Sign in</source>
      <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="269" />
      <source>Gives a code to confirm. Searching needs no account; downloading does.</source>
      <translation>Da un código para confirmar. Buscar no exige cuenta; descargar, sí.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="271" />
      <source>&amp;No account yet?</source>
      <translation>¿Aún &amp;sin cuenta?</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="282" />
      <source>Sign &amp;out</source>
      <translation>Ce&amp;rrar sesión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="282" />
      <source>Forgets the session on this computer</source>
      <translation>Olvida la sesión en este equipo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/sign_in_panel.py" line="287" />
      <source>Ser&amp;vice</source>
      <translation>&amp;Servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="74" />
      <source>A DINAMIS in a box: 60 000 made-up scenes, products and orders. No account, no network; nothing in it is real.</source>
      <translation>Un DINAMIS en miniatura: 60 000 escenas, productos y pedidos inventados. Sin cuenta ni red; nada en él es real.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="80" />
      <source>This plugin cannot search here. The service's own catalogue opens in your browser.</source>
      <translation>Este complemento no puede buscar aquí. El catálogo del propio servicio se abre en su navegador.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="85" />
      <source>The supplier's archive: millions of Pléiades and SPOT scenes to order, searched with your own key and never copied. Without a key, paste identifiers into a request.</source>
      <translation>El archivo del proveedor: millones de escenas Pléiades y SPOT por encargar, consultadas con su propia clave y nunca copiadas. Sin clave, pegue identificadores en una solicitud.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="91" />
      <source>Sentinel-2 and SPOT World Heritage at CNES. Searching is open; downloading asks for an API key, made on its portal.</source>
      <translation>Sentinel-2 y SPOT World Heritage en el CNES. La búsqueda es abierta; la descarga pide una clave de API, que se crea en su portal.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="97" />
      <source>QGIS shows this catalogue the identity chosen for it in the options.</source>
      <translation>QGIS muestra a este catálogo la identidad elegida para él en las opciones.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="101" />
      <source>Public catalogue and downloads of the Theia data store. Your DINAMIS or Theia account is asked for in your browser, never in QGIS.</source>
      <translation>Catálogo público y descargas del almacén de datos Theia. Su cuenta DINAMIS o Theia se pide en su navegador, nunca en QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="113" />
      <source>Who may become a member of DINAMIS, and the steps.</source>
      <translation>Quién puede adherirse a DINAMIS, y los pasos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="116" />
      <source>Opens the service's own page in your browser: how one gets an account there.</source>
      <translation>Abre en su navegador la página del servicio que dice cómo obtener una cuenta.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="124" />
      <source>It asks for your account in your browser, never in QGIS.</source>
      <translation>Pide su cuenta en su navegador, nunca en QGIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="127" />
      <source>It asks for an API key, made on its own web page.</source>
      <translation>Pide una clave de API, creada en su propia página web.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/service/service_card.py" line="130" />
      <source>This catalogue is open: no account is needed.</source>
      <translation>Este catálogo es abierto: no se necesita cuenta.</translation>
    </message>
  </context>
  <context>
    <name>Stations</name>
    <message>
      <location filename="../dinamis_qgis/stations/results_desk.py" line="216" />
      <location filename="../dinamis_qgis/stations/search_station.py" line="196" />
      <source>Scenes – {}</source>
      <translation>Escenas – {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/stations.py" line="327" />
      <location filename="../dinamis_qgis/stations/known_services.py" line="28" />
      <source>Training service</source>
      <translation>Servicio de formación</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="14" />
      <source>Received</source>
      <translation>Recibida</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="15" />
      <source>Under review</source>
      <translation>En examen</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="16" />
      <source>Waiting for you</source>
      <translation>Le espera a usted</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="17" />
      <source>Accepted</source>
      <translation>Aceptada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="19" />
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="18" />
      <source>Programmed</source>
      <translation>Programada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="20" />
      <source>In production</source>
      <translation>En producción</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="21" />
      <source>Delivered</source>
      <translation>Entregada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="22" />
      <source>Refused</source>
      <translation>Rechazada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="23" />
      <source>Period over</source>
      <translation>Periodo vencido</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="24" />
      <source>Cancelled</source>
      <translation>Cancelada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="25" />
      <source>Withdrawn</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="26" />
      <source>Failed</source>
      <translation>Fallida</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="42" />
      <source>noted by hand</source>
      <translation>anotado a mano</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="52" />
      <source>told again</source>
      <translation>anunciado de nuevo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="53" />
      <source>a step back</source>
      <translation>un paso atrás</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/status_words.py" line="54" />
      <source>after the end: does not count</source>
      <translation>después del final: no cuenta</translation>
    </message>
  </context>
  <context>
    <name>StepBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/step_bar.py" line="112" />
      <source>{}, done</source>
      <translation>{}, hecho</translation>
    </message>
  </context>
  <context>
    <name>Stereo</name>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="20" />
      <source>stereo of one pass</source>
      <translation>estéreo de una misma pasada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="21" />
      <source>tri-stereo of one pass</source>
      <translation>triestéreo de una misma pasada</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="22" />
      <source>chance pair</source>
      <translation>par fortuito</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="29" />
      <source>stereo</source>
      <translation>estéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="30" />
      <source>tri-stereo</source>
      <translation>triestéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="31" />
      <source>chance</source>
      <translation>de oportunidad</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="42" />
      <source>Both views are of one pass, {} s apart.</source>
      <translation>Ambas vistas son de una misma pasada, con {} s de diferencia.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="45" />
      <source>Taken {} days apart: DSM-OPT wants one acquisition, and the ground may differ.</source>
      <translation>Tomadas con {} días de diferencia: DSM-OPT quiere una sola adquisición, y el terreno puede diferir.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="48" />
      <source>Convergence of {}°, the best for a surface model (5–15°).</source>
      <translation>Convergencia de {}°, la mejor para un modelo de superficie (5–15°).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="51" />
      <source>Convergence of {}°, which DSM-OPT still takes (less than 20°).</source>
      <translation>Convergencia de {}°, que DSM-OPT aún admite (menos de 20°).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="54" />
      <source>Convergence of only {}°: heights will be uncertain.</source>
      <translation>Convergencia de solo {}°: las alturas serán inciertas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="57" />
      <source>Convergence of {}°: DSM-OPT takes less than 20°.</source>
      <translation>Convergencia de {}°: DSM-OPT admite menos de 20°.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="60" />
      <source>{} of the two are not primary: order them at that level for a surface model.</source>
      <translation>{} de las dos no son primarias: encárguelas en ese nivel para un modelo de superficie.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="63" />
      <source>Asymmetry of {}°: one of the two sees much more from the side.</source>
      <translation>Asimetría de {}°: una de las dos ve mucho más de lado.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="66" />
      <source>Seen from the side, {}° above the horizon: relief hides the ground.</source>
      <translation>Visto de lado, a {}° sobre el horizonte: el relieve oculta el suelo.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="69" />
      <source>The sun stood {}° elsewhere: shadows differ.</source>
      <translation>El sol estaba a {}° de distancia: las sombras difieren.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="72" />
      <source>The seasons are {} days apart: vegetation differs.</source>
      <translation>Las épocas distan {} días: la vegetación difiere.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="75" />
      <source>Up to {} % of cloud in one of them.</source>
      <translation>Hasta un {} % de nubes en una de ellas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="78" />
      <source>Both see {} % of the area.</source>
      <translation>Ambas ven el {} % de la zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/stereo_text.py" line="81" />
      <source>One is {} times coarser.</source>
      <translation>Una es {} veces menos fina.</translation>
    </message>
  </context>
  <context>
    <name>StereoBox</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="85" />
      <source>{} pairs of {} scenes.</source>
      <translation>{} pares de {} escenas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="88" />
      <source>{} scenes were left out: their viewing angles are unknown.</source>
      <translation>{} escenas quedaron fuera: sus ángulos de vista se desconocen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="92" />
      <source>{} more pairs rank behind these.</source>
      <translation>{} pares más quedan detrás de estos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="125" />
      <source>&amp;Find stereo pairs</source>
      <translation>Buscar pares &amp;estéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="127" />
      <source>Compares the scenes two by two, and ranks the pairs for a surface model</source>
      <translation>Compara las escenas de dos en dos, y clasifica los pares para un modelo de superficie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="134" />
      <source>Stereo pairs</source>
      <translation>Pares estéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="135" />
      <source>One row a pair, the best for a surface model first: its B/H, convergence, clouds, and days between.</source>
      <translation>Una fila por par, el mejor para un modelo de superficie primero: su B/H, convergencia, nubes y días de diferencia.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="154" />
      <source>S&amp;how on map</source>
      <translation>&amp;Ver en el mapa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="154" />
      <source>Shows where both views see</source>
      <translation>Muestra lo que ven ambas vistas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="157" />
      <source>&amp;Take the scenes</source>
      <translation>Tomar las es&amp;cenas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="159" />
      <source>Selects the views of this pair for the other stations</source>
      <translation>Selecciona las vistas de este par para las demás etapas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="162" />
      <source>&amp;Order a surface model…</source>
      <translation>Ped&amp;ir un MDS…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_box.py" line="164" />
      <source>Opens the parameters of DSM-OPT for this pair, and writes the dossier</source>
      <translation>Abre los parámetros de DSM-OPT para este par, y escribe la ficha</translation>
    </message>
  </context>
  <context>
    <name>StereoPairsFinder</name>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="27" />
      <source>Stereo pairs over an area</source>
      <translation>Pares estéreo sobre una zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="30" />
      <source>Finds the pairs of scenes that a surface model could be computed from: stereo and tri-stereo of one pass, and chance pairs at most MAX_DAYS apart (0: none), ranked with the reason. Scenes whose viewing angles are unknown are left out and counted. SHEET: the best pair as an order for DSM-OPT (JSON); DOSSIER: the same to read (Markdown).</source>
      <translation>Encuentra los pares de escenas con los que se podría calcular un modelo de superficie: estéreo y triestéreo de una misma pasada, y pares fortuitos separados MAX_DAYS días como máximo (0: ninguno), clasificados con el motivo. Las escenas cuyos ángulos de vista se desconocen se excluyen y se cuentan. SHEET: el mejor par como pedido para DSM-OPT (JSON); DOSSIER: lo mismo para leer (Markdown).</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="42" />
      <source>Days between two passes at most</source>
      <translation>Días entre dos pasadas, como máximo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="44" />
      <source>Pairs at most</source>
      <translation>Pares como máximo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="49" />
      <source>Stereo pairs</source>
      <translation>Pares estéreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="53" />
      <source>Order of a surface model</source>
      <translation>Pedido de un modelo de superficie</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/stereo_pairs.py" line="54" />
      <source>Dossier of the order</source>
      <translation>Ficha del pedido</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/stereo_pairs.py" line="72" />
      <source>{} pairs of {} scenes.</source>
      <translation>{} pares de {} escenas.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/stereo_pairs.py" line="75" />
      <source>{} scenes were left out: their viewing angles are unknown.</source>
      <translation>{} escenas quedaron fuera: sus ángulos de vista se desconocen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/stereo_pairs.py" line="78" />
      <source>{} more pairs rank behind these.</source>
      <translation>{} pares más quedan detrás de estos.</translation>
    </message>
  </context>
  <context>
    <name>StereoPairsModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="27" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="28" />
      <source>Of the first view</source>
      <translation>De la primera vista</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="32" />
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="33" />
      <source>Convergence: between the two views; best for a surface model: 5–15°</source>
      <translation>Convergencia: entre las dos vistas; lo mejor para un modelo de superficie: 5–15°</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="37" />
      <source>B/H</source>
      <translation>B/H</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="38" />
      <source>Base over height; about 0.25 suits an automatic surface model</source>
      <translation>Base sobre altura; unos 0,25 convienen a un modelo de superficie automático</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="42" />
      <source>Area</source>
      <translation>Zona</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="43" />
      <source>Share of the area that both see</source>
      <translation>Parte de la zona que ven ambas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="47" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/stereo_model.py" line="48" />
      <source>Whether both views are of one pass</source>
      <translation>Si ambas vistas son de una misma pasada</translation>
    </message>
  </context>
  <context>
    <name>StoreImages</name>
    <message>
      <location filename="../dinamis_qgis/stations/store_images.py" line="50" />
      <source>Make local: download and read from the disk</source>
      <translation>Hacer local: descargar y leer del disco</translation>
    </message>
  </context>
  <context>
    <name>StreamButton</name>
    <message>
      <location filename="../dinamis_qgis/gui/image/stream_button.py" line="21" />
      <source>&amp;Show without downloading</source>
      <translation>Mo&amp;strar sin descargar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/stream_button.py" line="50" />
      <source>Reads only what the map shows, straight from the store</source>
      <translation>Lee solo lo que muestra el mapa, directamente del almacén</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/image/stream_button.py" line="52" />
      <source>Only scenes that a store holds as GeoTIFF can be shown so</source>
      <translation>Solo se pueden mostrar así las escenas que un almacén guarda como GeoTIFF</translation>
    </message>
  </context>
  <context>
    <name>StreamDesk</name>
    <message>
      <location filename="../dinamis_qgis/stations/stream_desk.py" line="59" />
      <source>DINAMIS images from the store</source>
      <translation>Imágenes DINAMIS del almacén</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/stream_desk.py" line="104" />
      <source>On the map, read from the store: {}</source>
      <translation>En el mapa, leído del almacén: {}</translation>
    </message>
  </context>
  <context>
    <name>StreamingStation</name>
    <message>
      <location filename="../dinamis_qgis/stations/streaming_station.py" line="110" />
      <source>DINAMIS: links of streamed images</source>
      <translation>DINAMIS: enlaces de las imágenes leídas a distancia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/stations/streaming_station.py" line="200" />
      <source>Sign in to DINAMIS to see this image: its store asks who is there.</source>
      <translation>Inicie sesión en DINAMIS para ver esta imagen: su almacén pregunta quién es usted.</translation>
    </message>
  </context>
  <context>
    <name>SubmitRequest</name>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="41" />
      <source>Send a request</source>
      <translation>Enviar una solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="44" />
      <source>Sends a request to a service that takes them, from a DRAFT, from the fields, or from both. What is not complete is refused, with the names of the fields. The same request is ordered once, however often this is run; give another KEY to order the same again. LICENCE_ACCEPTED must be true.</source>
      <translation>Envía una solicitud a un servicio que las admite, desde un borrador DRAFT, desde los campos, o desde ambos. Lo que no está completo se rechaza, con los nombres de los campos. La misma solicitud se encarga una sola vez, por mucho que se repita; dé otra clave KEY para encargar lo mismo de nuevo. LICENCE_ACCEPTED debe ser true.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="52" />
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="56" />
      <source>Key: tells this request from another of the same words</source>
      <translation>Clave: distingue esta solicitud de otra con las mismas palabras</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="60" />
      <source>Reference of the request</source>
      <translation>Referencia de la solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/submit_request.py" line="61" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/answers/submit_request.py" line="46" />
      <source>It had arrived already; nothing was sent now.</source>
      <translation>Ya había llegado; ahora no se envió nada.</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="48" />
      <source>Ask support</source>
      <translation>Pedir ayuda</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="143" />
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="76" />
      <source>Files to attach</source>
      <translation>Archivos para adjuntar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="81" />
      <source>Copied. Paste it into the form or the message.</source>
      <translation>Copiado. Péguelo en el formulario o en el mensaje.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="96" />
      <source>This request is an exercise: DINAMIS does not know it, and no mail is written. Of a real one, {} would be asked.</source>
      <translation>Esta solicitud es un ejercicio: DINAMIS no la conoce y no se escribe ningún correo. Para una real, se preguntaría a {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="102" />
      <source>Use the contact form of DINAMIS's site. By mail, {} answers about a request that is filed: give its reference.</source>
      <translation>Use el formulario de contacto del sitio de DINAMIS. Por correo, {} responde sobre una solicitud presentada: dé su referencia.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="108" />
      <source>Use the contact form of DINAMIS's site, or write to {}.</source>
      <translation>Use el formulario de contacto del sitio de DINAMIS, o escriba a {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="111" />
      <source>Use the contact form of DINAMIS's site.</source>
      <translation>Use el formulario de contacto del sitio de DINAMIS.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="119" />
      <source>A question, or a signed document</source>
      <translation>Una pregunta, o un documento firmado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="120" />
      <source>Membership or account</source>
      <translation>Adhesión o cuenta</translation>
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
      <translation>Sobre qué</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="132" />
      <source>Decides to whom the message goes.</source>
      <translation>Decide a quién va el mensaje.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="136" />
      <source>As DINAMIS gave it when the request was filed</source>
      <translation>Tal como DINAMIS la dio al presentar la solicitud</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="137" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="144" />
      <source>Files you will attach yourself; only their names stand in the report.</source>
      <translation>Archivos que usted mismo adjuntará; en el informe solo figuran sus nombres.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="147" />
      <source>&amp;Add a file…</source>
      <translation>&amp;Añadir un archivo…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="153" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="154" />
      <source>What is sent, once you send it. Change what you like.</source>
      <translation>Lo que se envía, cuando usted lo envía. Cambie lo que quiera.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="156" />
      <source>&amp;Copy the report</source>
      <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="157" />
      <source>Open the contact &amp;form</source>
      <translation>Abrir el &amp;formulario de contacto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="158" />
      <source>Write a &amp;mail</source>
      <translation>Escribir un co&amp;rreo</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="159" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="167" />
      <source>What &amp;about</source>
      <translation>&amp;Sobre qué</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="168" />
      <source>&amp;Reference</source>
      <translation>&amp;Referencia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="171" />
      <source>Files you will attach:</source>
      <translation>Archivos que adjuntará:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request/support_dialog.py" line="176" />
      <source>What support should know. Keys, passwords and names of your folders are left out; read it, and change what you like.</source>
      <translation>Lo que la asistencia debe saber. Las claves, las contraseñas y los nombres de sus carpetas no figuran; léalo, y cambie lo que quiera.</translation>
    </message>
  </context>
  <context>
    <name>SurfaceModel</name>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="57" />
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="33" />
      <source>Acquisition</source>
      <translation>Adquisición</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="34" />
      <source>The service knows by it that the images belong together. It is made of the satellite and the time of the first image.</source>
      <translation>Con él sabe el servicio que las imágenes van juntas. Se forma con el satélite y la hora de la primera imagen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="39" />
      <source>The acquisition has a name of 3 to 64 letters without accents, digits, - and _.</source>
      <translation>La adquisición tiene un nombre de 3 a 64 letras sin acentos, cifras, - y _.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="45" />
      <source>Crop</source>
      <translation>Recorte</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="46" />
      <source>The whole first image is computed, which takes hours. A crop, in pixels of the first image from its upper left corner, takes less.</source>
      <translation>Se calcula toda la primera imagen, lo que lleva horas. Un recorte, en píxeles de la primera imagen desde su esquina superior izquierda, lleva menos.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="51" />
      <source>A crop is at least one pixel wide and high, inside the image.</source>
      <translation>Un recorte tiene al menos un píxel de ancho y de alto, dentro de la imagen.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="56" />
      <source>Matching window</source>
      <translation>Ventana de correlación</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="57" />
      <source>Squares of this size are compared. 2 (5 × 5 pixels) suits most ground; a larger one is steadier on snow and sand, and rounds off edges.</source>
      <translation>Se comparan cuadrados de este tamaño. 2 (5 × 5 píxeles) conviene a la mayoría de los suelos; uno mayor es más estable en nieve y arena, y redondea los bordes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="62" />
      <source>The matching window is 1 to 7.</source>
      <translation>La ventana de correlación va de 1 a 7.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="65" />
      <source>Regularisation</source>
      <translation>Regularización</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="66" />
      <source>How much neighbours are held together. 0.02 keeps the breaks of towns and cliffs; more of it smooths.</source>
      <translation>Cuánto se mantienen juntos los vecinos. 0,02 conserva las rupturas de ciudades y acantilados; más suaviza.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="71" />
      <source>The regularisation is 0.01 to 0.2.</source>
      <translation>La regularización va de 0,01 a 0,2.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="77" />
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="74" />
      <source>Orthoimage</source>
      <translation>Ortoimagen</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="75" />
      <source>An image laid on the surface model, to check it by eye.</source>
      <translation>Una imagen puesta sobre el MDS, para comprobarlo a simple vista.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="81" />
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="81" />
      <source>Output resolution factor</source>
      <translation>Factor de resolución de salida</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="82" />
      <source>Pixels of the image along one of the surface model. Heights are known less finely than the image is seen: 2 keeps all that is sure.</source>
      <translation>Píxeles de la imagen a lo largo de uno del MDS. Las alturas se conocen con menos detalle que la imagen: 2 conserva todo lo seguro.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_words.py" line="87" />
      <source>The resolution factor is 1 at least.</source>
      <translation>El factor de resolución es al menos 1.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="18" />
      <source>Surface model on demand (DSM-OPT)</source>
      <translation>Modelo de superficie a petición (DSM-OPT)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="25" />
      <source>The service takes Pléiades images only.</source>
      <translation>El servicio solo admite imágenes Pléiades.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="28" />
      <source>The images must be at the primary level: order them so first.</source>
      <translation>Las imágenes deben tener el nivel primario: encárguelas así antes.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="31" />
      <source>The images must be of one acquisition.</source>
      <translation>Las imágenes deben ser de una sola adquisición.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="34" />
      <source>The images must converge by less than 20°.</source>
      <translation>Las imágenes deben converger menos de 20°.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="44" />
      <source>It can be ordered as it is.</source>
      <translation>Se puede encargar tal cual.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="45" />
      <source>It cannot be ordered as it is:</source>
      <translation>No se puede encargar tal cual:</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="51" />
      <source>whole image</source>
      <translation>imagen entera</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="53" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="54" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="58" />
      <source>Crop, x</source>
      <translation>Recorte, x</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="59" />
      <source>Crop, y</source>
      <translation>Recorte, y</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="61" />
      <source>Width (pixels)</source>
      <translation>Ancho (píxeles)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="65" />
      <source>Height (pixels)</source>
      <translation>Alto (píxeles)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="69" />
      <source>Matching window (1 to 7)</source>
      <translation>Ventana de correlación (1 a 7)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="73" />
      <source>Regularisation (0.01 to 0.2)</source>
      <translation>Regularización (0,01 a 0,2)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="85" />
      <source>Parameters</source>
      <translation>Parámetros</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="91" />
      <source>{}: convergence {}°, B/H {}, asymmetry {}°, {} % of the area.</source>
      <translation>{}: convergencia {}°, B/H {}, asimetría {}°, {} % de la zona.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="101" />
      <source>The pair</source>
      <translation>El par</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="106" />
      <source>Images, all of acquisition {}</source>
      <translation>Imágenes, todas de la adquisición {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/words/surface_model_text.py" line="114" />
      <source>not downloadable yet: to be ordered</source>
      <translation>aún no descargable: por encargar</translation>
    </message>
  </context>
  <context>
    <name>SurfaceModelDialog</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="39" />
      <source>Surface model on demand</source>
      <translation>MDS a la carta</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="59" />
      <source>✓ The service takes these images with these parameters.</source>
      <translation>✓ El servicio acepta estas imágenes con estos parámetros.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="73" />
      <source>The dossier was written, and beside it the sheet {}.</source>
      <translation>Se escribió la ficha y, a su lado, la hoja {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="77" />
      <source>Dossier of the order</source>
      <translation>Ficha del pedido</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="77" />
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="85" />
      <source>De&amp;faults</source>
      <translation>Por &amp;defecto</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="87" />
      <source>Sets every parameter as the service proposes it.</source>
      <translation>Ajusta cada parámetro como lo propone el servicio.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="89" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="91" />
      <source>Write the &amp;dossier…</source>
      <translation>Escribir la &amp;ficha…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="93" />
      <source>Writes the order of a surface model: a text to hand over, and its values</source>
      <translation>Escribe el pedido de un MDS: un texto para entregar, y sus valores</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_dialog.py" line="101" />
      <source>DSM-OPT computes heights from {}. It has no interface for programs: the dossier says what to type or hand over there.</source>
      <translation>DSM-OPT calcula las alturas a partir de {}. No tiene interfaz para programas: la ficha dice qué introducir o entregar allí.</translation>
    </message>
  </context>
  <context>
    <name>SurfaceModelForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="96" />
      <source>&amp;Whole image</source>
      <translation>Imagen &amp;entera</translation>
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
      <translation>anchura</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="98" />
      <source>height</source>
      <translation>altura</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="107" />
      <source>&amp;Make one</source>
      <translation>&amp;Hacer una</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="134" />
      <source>x, y</source>
      <translation>x, y</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/plan/surface_model_form.py" line="135" />
      <source>width, height</source>
      <translation>anchura, altura</translation>
    </message>
  </context>
  <context>
    <name>TariffBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="33" />
      <source>&amp;Bring a newer tariff…</source>
      <translation>Aportar una tarifa más &amp;reciente…</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="35" />
      <source>Takes a tariff table (JSON) that DINAMIS or a colleague gave you</source>
      <translation>Toma una tabla de tarifas (JSON) que le dio DINAMIS o un colega</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="38" />
      <source>&amp;Use the plugin's own</source>
      <translation>Usar la del com&amp;plemento</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="40" />
      <source>Leaves the table you brought aside</source>
      <translation>Deja de lado la tabla que usted aportó</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="68" />
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="60" />
      <source>DINAMIS tariff</source>
      <translation>Tarifa DINAMIS</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="88" />
      <source>A newer tariff table</source>
      <translation>Una tabla de tarifas más reciente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota/tariff_bar.py" line="88" />
      <source>Tariff tables (*.json)</source>
      <translation>Tablas de tarifas (*.json)</translation>
    </message>
  </context>
  <context>
    <name>Territory</name>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="13" />
      <source>Metropolitan France</source>
      <translation>Francia metropolitana</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="16" />
      <source>French Guiana</source>
      <translation>Guayana Francesa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="17" />
      <source>Réunion</source>
      <translation>Reunión</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="22" />
      <source>French Southern Lands</source>
      <translation>Tierras Australes Francesas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="26" />
      <source>French Polynesia</source>
      <translation>Polinesia Francesa</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="27" />
      <source>New Caledonia</source>
      <translation>Nueva Caledonia</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="39" />
      <source>not stated</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="42" />
      <source>at most: {}</source>
      <translation>como máximo: {}</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="49" />
      <source>The service does not say which territories it covers.</source>
      <translation>El servicio no dice qué territorios cubre.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="53" />
      <source>Territory: {}.</source>
      <translation>Territorio: {}.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area/territory_words.py" line="54" />
      <source>Territories, {}: the service gives only its outer bounds.</source>
      <translation>Territorios, {}: el servicio solo da sus límites exteriores.</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/timeline.py" line="196" />
      <location filename="../dinamis_qgis/gui/catalogue/timeline.py" line="64" />
      <source>No scene</source>
      <translation>Ninguna escena</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/catalogue/timeline.py" line="199" />
      <source>{first} to {last}: {count}</source>
      <translation>{first} a {last}: {count}</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="44" />
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="45" />
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="124" />
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="46" />
      <source>&amp;Next</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour.py" line="124" />
      <source>&amp;Done</source>
      <translation>&amp;Terminar</translation>
    </message>
  </context>
  <context>
    <name>TourStops</name>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="62" />
      <source>My requests</source>
      <translation>Mis solicitudes</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="63" />
      <source>What became of each request is told here, with what to do next; a delivery goes to the download queue at a click.</source>
      <translation>Aquí se dice qué ha sido de cada solicitud, con lo que hay que hacer después; una entrega pasa a la cola de descargas con un clic.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="72" />
      <source>Downloads</source>
      <translation>Descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="73" />
      <source>The queue goes on after a break, a restart or a link that ended. Pause it, change its order, or limit its rate.</source>
      <translation>La cola continúa tras un corte, un reinicio o un enlace caducado. Páusela, cambie su orden o limite su velocidad.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="82" />
      <source>A product on the disk</source>
      <translation>Un producto en el disco</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="83" />
      <source>A ZIP, a folder, or any file of a delivery: it is opened in its place and colours, sharpened if you like.</source>
      <translation>Un ZIP, una carpeta o cualquier archivo de una entrega: se abre en su lugar y con sus colores, afinado si quiere.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="94" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/guide/tour_stops.py" line="95" />
      <source>The menu holds this tour, What's this? for every field, the glossary, how to join, the local catalogue and the yearly coverages.</source>
      <translation>El menú contiene esta visita, ¿Qué es esto? para cada campo, el glosario, cómo adherirse, el catálogo local y las coberturas anuales.</translation>
    </message>
  </context>
  <context>
    <name>VerifyDownloads</name>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="23" />
      <source>Verify downloads</source>
      <translation>Verificar descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="26" />
      <source>Reads every file that was downloaded into a folder, and those below it, and compares it with the checksums written on arrival and with the catalogue's. REPORT lists the files, as JSON or CSV: ok, damaged, missing, incomplete, or unknown where nothing says what they should be. Nothing is changed.</source>
      <translation>Lee cada archivo descargado en una carpeta y en sus subcarpetas, y lo compara con las sumas de verificación escritas a su llegada y con las del catálogo. REPORT enumera los archivos, en JSON o CSV: ok (intactos), damaged (dañados), missing (faltantes), incomplete (incompletos) o unknown (desconocidos), cuando nada dice cómo deberían ser. No se cambia nada.</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="35" />
      <source>Folder of downloads</source>
      <translation>Carpeta de descargas</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="39" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="45" />
      <source>Files checked</source>
      <translation>Archivos comprobados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="46" />
      <source>Damaged files</source>
      <translation>Archivos dañados</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="47" />
      <source>Missing files</source>
      <translation>Archivos que faltan</translation>
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/verify_downloads.py" line="48" />
      <source>Incomplete files</source>
      <translation>Archivos incompletos</translation>
    </message>
  </context>
  <context>
    <name>Watches</name>
    <message>
      <location filename="../dinamis_qgis/stations/watches.py" line="81" />
      <source>DINAMIS: watched searches</source>
      <translation>DINAMIS: búsquedas vigiladas</translation>
    </message>
  </context>
</TS>
