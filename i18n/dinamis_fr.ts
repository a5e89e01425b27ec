<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
  <context>
    <name>AccountCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="36" />
      <source>Your session is kept, encrypted, in QGIS's authentication database.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="39" />
      <source>Kept in memory only: QGIS has no master password, so you will sign in again next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="46" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="47" />
      <source>Entity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="48" />
      <source>Category</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreaPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="38" />
      <source>Area of interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="39" />
      <source>Draw it on the map, or take it from what you have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="71" />
      <source>Press on the map, move, release. Esc gives up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="75" />
      <source>Click each corner; a right click ends. Esc gives up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="102" />
      <source>no feature of the active layer is selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="114" />
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="116" />
      <source>DINAMIS area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="149" />
      <source>No area yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="151" />
      <source>Searching, pricing and requesting are all about this area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="155" />
      <source>{} km²</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="159" />
      <source>{} points, measured on the ellipsoid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="161" />
      <source>The outline crossed itself and was repaired.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="163" />
      <source>several parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="164" />
      <source>holes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="165" />
      <source>more than {} points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="169" />
      <source>It can be searched but not ordered: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="187" />
      <source>&amp;Rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="187" />
      <source>Draw a rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="191" />
      <source>&amp;Polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="191" />
      <source>Draw a polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="197" />
      <source>&amp;Map view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="197" />
      <source>Take what the map shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="200" />
      <source>Take the selected features of the active layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="202" />
      <source>Se&amp;lection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="204" />
      <source>Take a polygon copied as WKT or GeoJSON, or features copied in QGIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="206" />
      <source>Pas&amp;te</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="212" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="213" />
      <source>A map of polygons: GeoPackage, Shapefile (also zipped), KML, KMZ, GeoJSON…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="216" />
      <source>Show a &amp;background map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="218" />
      <source>Adds the world map that comes with QGIS; it needs no network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="223" />
      <source>&amp;Zoom to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="224" />
      <source>Clea&amp;r</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/area_panel.py" line="238" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BackgroundMap</name>
    <message>
      <location filename="../dinamis_qgis/layers/background_map.py" line="18" />
      <source>Background map (Natural Earth)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Category</name>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="16" />
      <source>Scientific</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="17" />
      <source>Public, teaching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="18" />
      <source>Private</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="19" />
      <source>Foreign scientist</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CodeCard</name>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="38" />
      <source>Code: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="71" />
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="72" />
      <source>Co&amp;py</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="72" />
      <source>Copy the code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="74" />
      <source>&amp;Open browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="76" />
      <source>Your password is asked for there, never in QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="80" />
      <source>&amp;Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="81" />
      <source>&amp;Refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="87" />
      <source>Confirm this code to let QGIS in:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="100" />
      <source>Here your browser would open. Does the code above match? Then allow QGIS to use the training account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/code_card.py" line="106" />
      <source>TRAINING – the service's web page</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DinamisDock</name>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="71" />
      <source>Next: {} ›</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="85" />
      <source>not signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="147" />
      <source>Which service is used, and by whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="152" />
      <source>&amp;Beginner view: area, search, load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="154" />
      <source>&amp;Guided tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="160" />
      <source>Goes on to the next station</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="169" />
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/dock.py" line="170" />
      <source>View and help</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DinamisPlugin</name>
    <message>
      <location filename="../dinamis_qgis/plugin.py" line="45" />
      <source>DINAMIS satellite images</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DownloadAssets</name>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="40" />
      <source>Download scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="43" />
      <source>Downloads the files of scenes into a folder. SCENES: names separated by commas, or a layer made by the search. ASSETS: keys of files separated by commas; the products themselves when empty. A download that was interrupted goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="50" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="52" />
      <source>Scenes: names or a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="56" />
      <source>Files, separated by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="59" />
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="60" />
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="103" />
      <source>The layer {} has no field named id. Nothing was fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/download_assets.py" line="110" />
      <source>no scene was named</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DownloadMeter</name>
    <message>
      <location filename="../dinamis_qgis/gui/download_meter.py" line="46" />
      <source>{}, {} per second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_meter.py" line="51" />
      <source>{} MB</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DownloadPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="54" />
      <source>Download and load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="56" />
      <source>The image comes to your disk, and onto the map in its place and colours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="98" />
      <source>Reading {}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="100" />
      <source>DINAMIS product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="109" />
      <source>Select a scene in the table or on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="111" />
      <source>This scene must be ordered first, at the request station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="117" />
      <source>and {} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="124" />
      <source>Asking for {}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="126" />
      <source>DINAMIS download of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="139" />
      <source>Preparing the image…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="191" />
      <location filename="../dinamis_qgis/gui/download_panel.py" line="152" />
      <source>{} is on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="159" />
      <source>Stopped. What has arrived is kept: the next download goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="182" />
      <location filename="../dinamis_qgis/gui/download_panel.py" line="174" />
      <source>Load a product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="176" />
      <source>Products (*.zip *.xml *.XML *.tif *.TIF *.jp2 *.JP2);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="226" />
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="227" />
      <source>Downloads go here, sorted by mission, date and scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="229" />
      <source>Sharpen with the &amp;panchromatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="233" />
      <source>Sharpen with the panchromatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="234" />
      <source>For bundles: colours at the resolution of the panchromatic image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="238" />
      <source>&amp;Download and load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="240" />
      <source>What has arrived already is not fetched again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="242" />
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="245" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="246" />
      <source>The ZIP, or any file of a Pléiades or SPOT delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="247" />
      <source>Fil&amp;e or ZIP…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="248" />
      <source>The folder of an unpacked Pléiades or SPOT delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="249" />
      <source>Fold&amp;er…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="250" />
      <source>Shows the downloaded files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="251" />
      <source>&amp;Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="252" />
      <source>Puts the image back on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="253" />
      <source>Load &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="254" />
      <source>None yet in this session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="277" />
      <location filename="../dinamis_qgis/gui/download_panel.py" line="256" />
      <source>Images loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="264" />
      <source>&amp;Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/download_panel.py" line="270" />
      <source>A product already on the disk</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Estimate</name>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="18" />
      <source>Source: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="26" />
      <source>Estimate: {} – no published price, ask {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="29" />
      <source>Estimate: {}, free within the quota.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="31" />
      <source>Estimate: {} – {} before VAT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="40" />
      <source>{} credits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="54" />
      <source>{} (assumed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="60" />
      <source>Area on the ellipsoid: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="65" />
      <source>At least {} are counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="72" />
      <source>Stereo counts {} times: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="74" />
      <source>Tri-stereo counts {} times: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="80" />
      <source>{} telemetry credits of {} each, rounded up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="86" />
      <source>Free part: {} (quota of {}, of which {} already used).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="94" />
      <source>The quota is counted by request: our reading of the source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="101" />
      <source>Beyond the quota: {} at {} a km², {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="107" />
      <source>Beyond the quota, the cheapest packs: {}, that is {} credits for {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="114" />
      <source>Nothing to pay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="118" />
      <source>No price is published for this case. Ask {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="123" />
      <source>Prices are before VAT.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="129" />
      <source>This tariff is of {}, and is revised each quarter: ask for the new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/estimate_text.py" line="133" />
      <source>This tariff is of {}, and is revised each year: ask for the new one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EstimatePrice</name>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="44" />
      <source>Estimate quota and price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="47" />
      <source>Estimates what a request for an area would use of the free quota and cost before VAT, from DINAMIS's dated tariff. MISSION: pleiades or spot67. KIND: archive or tasking. CATEGORY: scientific, public (also teaching), private or foreign. MODE: mono, stereo or tristereo. QUOTA_USED: km², or credits for spot67.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="57" />
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="61" />
      <source>Mission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="62" />
      <source>Archive or tasking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="63" />
      <source>Category of user</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="64" />
      <source>Acquisition mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="68" />
      <source>Day (YYYY-MM-DD)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/estimate_price.py" line="73" />
      <source>Quota already used</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Footprints</name>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="80" />
      <source>Other scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="99" />
      <source>{}, free to download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="100" />
      <source>{}, to order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/footprints.py" line="104" />
      <source>clouds</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LoadProduct</name>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="43" />
      <source>Load a product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="46" />
      <source>Makes one raster of a delivery (DIMAP v2: Pléiades, SPOT 6-7; or a GeoTIFF), whole and on its own grid. PRODUCT: its folder, its ZIP, or any file of it. PANSHARPEN merges the two images of a bundle. Without outputs, both go to the QGIS profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="54" />
      <source>Product: folder, ZIP or file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="58" />
      <source>Sharpen with the panchromatic band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="63" />
      <source>Raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="69" />
      <source>Metadata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/load_product.py" line="84" />
      <source>nothing was given</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MapContent</name>
    <message>
      <location filename="../dinamis_qgis/layers/map_content.py" line="117" />
      <source>DINAMIS</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="29" />
      <source>Stopped. Nothing more was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="33" />
      <source>There is no area yet. Nothing was sent. Draw one, or choose a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="39" />
      <source>No area could be read from this. The area was not changed. Choose a map with polygons, such as GeoPackage, Shapefile, KML or GeoJSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="47" />
      <source>The supplier does not take this area. Nothing was sent. Draw one polygon without holes and with fewer than 1000 points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="55" />
      <source>The request is not complete. It was not sent. Fill in the marked fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="61" />
      <source>This choice is not known. Nothing was done. Use one of the listed words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="67" />
      <source>What was given cannot be used. Nothing was done. Check it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="73" />
      <source>The service does not answer. Nothing was sent or changed. Check the network and the proxy in QGIS's options, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="81" />
      <source>The service is busy or out of order. The operation was not done. Try again in a few minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="89" />
      <source>The service asks who you are. The operation was not done. Sign in at the first station, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="97" />
      <source>The sign-in was refused. You are not signed in. Start again, or ask your entity's DINAMIS contact whether your account is active.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="105" />
      <source>The code was not confirmed in time. You are not signed in. Ask for a new code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="112" />
      <source>Your account may not have this. It was not fetched. Ask your entity's DINAMIS contact which data your account opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="120" />
      <source>The service does not have this, or no longer. It was not fetched. Search again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="127" />
      <source>The service refused it. Nothing was ordered or changed. Correct what it names, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="134" />
      <source>The service answered something that this plugin does not understand. Nothing was changed. Update the plugin, or tell its authors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="142" />
      <source>The service reported an error. The operation was not done. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="148" />
      <source>This is not an image product. Nothing was loaded. Choose the folder, the ZIP or the DIM file of a delivery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="156" />
      <source>Files of this product are missing or damaged. It was not loaded. Download or copy it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="164" />
      <source>This kind of product is not read by the plugin. It was not loaded. Try to open its image file with QGIS directly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="172" />
      <source>The product cannot be shown. It was not loaded. Download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="178" />
      <source>There is no image to download for this scene. Nothing was fetched. Order it at the request station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="186" />
      <source>The disk is full. The download was not finished. Free some room or choose another folder, then start it again: it goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="194" />
      <source>The file arrived damaged. It was not kept. Download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="201" />
      <source>This archive would write outside its folder. It was not unpacked. Do not use it, and tell who gave it to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="209" />
      <source>The download failed. The file was not kept. Start it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/messages.py" line="215" />
      <source>Something went wrong in the plugin. The operation was not done. Look at the DINAMIS log, and tell the authors.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Products</name>
    <message>
      <location filename="../dinamis_qgis/layers/products.py" line="259" />
      <source>Clouds: {} %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/layers/products.py" line="263" />
      <source>In sensor geometry: its place on the map is approximate, computed without a terrain model.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuicklookPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="34" />
      <source>Quicklook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="74" />
      <source>Select a scene in the table or on the map to look at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="76" />
      <source>A small picture of the scene, to judge it by before downloading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="90" />
      <source>This scene has no quicklook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="92" />
      <source>Loading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="105" />
      <source>This quicklook is not a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="123" />
      <source>{} of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="141" />
      <source>Preview of the scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="142" />
      <source>Previous scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="143" />
      <source>Next scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="149" />
      <source>Show on the &amp;map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quicklook_panel.py" line="151" />
      <source>Places the quicklook on the four corners of the scene.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuotaBars</name>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="89" />
      <source>{} left of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="93" />
      <source>What your entity may still have free of charge. Period: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/account_card.py" line="94" />
      <source>by request</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuotaPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="34" />
      <source>Quota and price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="36" />
      <source>What a request for your area would use and cost: an estimate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="73" />
      <source>Choose an area first: its size decides quota and price.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="122" />
      <source>From the archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="123" />
      <source>New acquisition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="128" />
      <source>One view (mono)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="129" />
      <source>Stereo pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="130" />
      <source>Tri-stereo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="137" />
      <source>Sign in to see what is left of your free quota.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="145" />
      <source>&amp;Request this image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="147" />
      <source>Goes to the next station with these choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="156" />
      <source>&amp;Mission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="157" />
      <source>Which satellites would take the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="162" />
      <source>&amp;Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="163" />
      <source>The archive holds images that exist; a new acquisition (tasking) is programmed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="171" />
      <source>&amp;Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="172" />
      <source>Stereo: two or three views in one pass, for a surface model. How it counts in the quota is assumed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="180" />
      <source>&amp;Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="181" />
      <source>The kind of authorised user (UIA) your entity is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="187" />
      <source>Free quota</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/quota_panel.py" line="190" />
      <source>Estimate</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RequestForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="41" />
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="42" />
      <source>scenes of the archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="131" />
      <source>No area yet: choose one at the second station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="134" />
      <source>A new image over {} km².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="136" />
      <source>No scene to order yet: search the supplier's archive, select some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="138" />
      <source>Scenes of the archive: {} ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="148" />
      <source>New acquisition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="149" />
      <source>From the archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="154" />
      <source>One view (mono)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="155" />
      <source>Stereo pair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="156" />
      <source>Tri-stereo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="161" />
      <source>Merged (PMS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="162" />
      <source>Bundle (P + MS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="163" />
      <source>Panchromatic (P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="164" />
      <source>Multispectral (MS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="168" />
      <source>Ortho</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="168" />
      <source>Primary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="174" />
      <source>I accept the &amp;licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="178" />
      <source>I accept the licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="179" />
      <source>The supplier's licence for authorised institutional users (UIA), and the DINAMIS charter that your entity signed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="191" />
      <source>licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="214" />
      <source>To correct: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="222" />
      <source>&amp;Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="224" />
      <source>What the image is for; DINAMIS reads it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="228" />
      <source>&amp;Mission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="230" />
      <source>Which satellites would take the image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="234" />
      <source>&amp;Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="236" />
      <source>The archive holds images that exist; a new acquisition (tasking) is programmed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="243" />
      <source>Pe&amp;riod</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="245" />
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="246" />
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="248" />
      <source>A window of days: an acquisition cannot be asked for one exact day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="252" />
      <source>&amp;Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="254" />
      <source>Stereo and tri-stereo are for surface models, from primary images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="262" />
      <source>&amp;Clouds, inc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="264" />
      <source>Clouds at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="265" />
      <source>Incidence at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="267" />
      <source>At most: share of clouds, and angle of incidence (0° is straight down). The stricter, the longer it may take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="274" />
      <source>Prod&amp;uct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="276" />
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="277" />
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="279" />
      <source>Merged: one image in colours at full resolution. Bundle: panchromatic and multispectral apart. Ortho lies on the map; primary is for 3D work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="286" />
      <source>C&amp;omment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_form.py" line="288" />
      <source>Anything else that who programmes the image should know.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RequestPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="44" />
      <source>Request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="46" />
      <source>Ask for an image from the archive, or for a new acquisition.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="97" />
      <source>Sending…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="99" />
      <source>DINAMIS request</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="129" />
      <source>Request {} was received. Its status is followed below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="157" />
      <source>Not sent. Still to fill in or to correct: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="184" />
      <source>None yet. What you send is followed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="186" />
      <source>Sign in first, at the first station.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="193" />
      <source>Send the re&amp;quest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="193" />
      <source>Sends it once, and follows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="220" />
      <location filename="../dinamis_qgis/gui/request_panel.py" line="197" />
      <source>My requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="212" />
      <source>&amp;Get the delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/request_panel.py" line="214" />
      <source>Goes to the last station with the delivered image.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RequestsModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/requests_model.py" line="21" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/requests_model.py" line="21" />
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/requests_model.py" line="21" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SceneFacts</name>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="60" />
      <source>Free to download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="61" />
      <source>To order from the supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="66" />
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="68" />
      <source>Ortho lies on the map; primary is in the sensor's geometry, for 3D work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="77" />
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="79" />
      <source>P: panchromatic, sharp and grey; MS: multispectral, in colours; PMS: both merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="87" />
      <source>Ortho</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="88" />
      <source>Primary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="91" />
      <source>Bundle (P and MS apart)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="92" />
      <source>Merged (PMS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="93" />
      <source>Panchromatic (P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="94" />
      <source>Multispectral (MS)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="97" />
      <source>One (mono)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="98" />
      <source>Two (stereo)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="99" />
      <source>Three (tri-stereo)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="102" />
      <source>Reference set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="103" />
      <source>Yearly coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scene_facts.py" line="104" />
      <source>Asked for by a user</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScenesModel</name>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="33" />
      <source>Thumbnail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="34" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="34" />
      <source>Day of acquisition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="36" />
      <source>Satellite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="37" />
      <source>Pléiades 1A and 1B (PHR), SPOT 6 and 7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="42" />
      <source>Clouds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="43" />
      <source>Share of the scene under clouds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="48" />
      <source>Inc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="49" />
      <source>Angle of incidence: 0° is straight down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="54" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="55" />
      <source>Free to download, or to order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="128" />
      <source>free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/scenes_model.py" line="129" />
      <source>to order</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchForm</name>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="70" />
      <source>Free catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="71" />
      <source>Supplier's archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="76" />
      <source>All missions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="77" />
      <source>Pléiades (0.5 m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="78" />
      <source>SPOT 6-7 (1.5 m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="93" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="94" />
      <source>Free catalogue: images that DINAMIS holds, to download now. Supplier's archive: images that exist and must be ordered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="102" />
      <source>Mission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="103" />
      <source>Pléiades sees half a metre over 20 km, SPOT 6-7 one and a half over 60.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="105" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="105" />
      <source>First day, UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="106" />
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="106" />
      <source>Last day, UTC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="110" />
      <source>Clouds at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="111" />
      <source>Share of the scene under clouds, at most. Below 100 %, scenes that do not tell are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="119" />
      <source>Incidence at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="120" />
      <source>Angle at which the ground is seen: 0° is straight down. The larger, the more buildings lean. Below 60°, scenes that do not tell are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="131" />
      <source>S&amp;ource</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="132" />
      <source>M&amp;ission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="133" />
      <source>&amp;Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_form.py" line="134" />
      <source>&amp;Clouds, incidence ≤</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="46" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="47" />
      <source>See which images exist already over your area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="117" />
      <source>DINAMIS search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="137" />
      <source>No scene meets these conditions here. Allow more clouds, a longer period, or look in the supplier's archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="167" />
      <source>Choose an area first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="168" />
      <source>Ready to search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="170" />
      <source>Searching…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="173" />
      <source>{} scenes of {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="174" />
      <source>{} scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="180" />
      <source>&amp;Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="180" />
      <source>Lists the scenes that touch the area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="183" />
      <source>S&amp;top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="183" />
      <source>Keeps what was found so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="186" />
      <source>&amp;More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="186" />
      <source>Fetches the scenes that follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/search_panel.py" line="191" />
      <source>Scenes found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchScenes</name>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="67" />
      <source>Search scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="70" />
      <source>Finds the scenes of a catalogue that meet an area, a period and limits of cloud and incidence, as a polygon layer. A scene whose cloud or incidence is unknown is left out by that limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="77" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="81" />
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="87" />
      <source>Collections, separated by commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="88" />
      <source>First day (YYYY-MM-DD)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="89" />
      <source>Last day (YYYY-MM-DD)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="94" />
      <source>Clouds at most (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="95" />
      <source>Incidence at most (°)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="96" />
      <source>Scenes at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="101" />
      <source>Scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/processing/search_scenes.py" line="104" />
      <source>Number of scenes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SignInPanel</name>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="40" />
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="41" />
      <source>Choose where the images come from, and say who you are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="74" />
      <source>DINAMIS sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="83" />
      <source>DINAMIS sign-out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="106" />
      <source>DINAMIS waits for your confirmation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="124" />
      <source>Stopped. You are not signed in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="169" />
      <source>A DINAMIS in a box: 60 000 made-up scenes, products and orders. No account, no network; nothing in it is real.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="174" />
      <source>This catalogue is open: no account is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="175" />
      <source>Public catalogue and downloads of the Theia data store. Your DINAMIS or Theia account is asked for in your browser, never in QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="189" />
      <source>Service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="190" />
      <source>Where scenes are searched, requested and downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="194" />
      <source>&amp;Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="196" />
      <source>Gives a code to confirm. Searching needs no account; downloading does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="207" />
      <source>Sign &amp;out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="207" />
      <source>Forgets the session on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/sign_in_panel.py" line="212" />
      <source>Ser&amp;vice</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Stations</name>
    <message>
      <location filename="../dinamis_qgis/stations.py" line="203" />
      <source>Scenes – {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/stations.py" line="223" />
      <source>DINAMIS quicklook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/stations.py" line="244" />
      <source>DINAMIS delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/stations.py" line="282" />
      <source>Training service</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="12" />
      <source>Received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="13" />
      <source>Under review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="14" />
      <source>Waiting for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="15" />
      <source>Accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="17" />
      <location filename="../dinamis_qgis/gui/status_words.py" line="16" />
      <source>Programmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="18" />
      <source>In production</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="19" />
      <source>Delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="20" />
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="21" />
      <source>Period over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="22" />
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="23" />
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/status_words.py" line="24" />
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepBar</name>
    <message>
      <location filename="../dinamis_qgis/gui/step_bar.py" line="55" />
      <source>{}, done</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <location filename="../dinamis_qgis/gui/tour.py" line="40" />
      <source>&amp;Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/tour.py" line="41" />
      <source>&amp;Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/tour.py" line="111" />
      <location filename="../dinamis_qgis/gui/tour.py" line="42" />
      <source>&amp;Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../dinamis_qgis/gui/tour.py" line="111" />
      <source>&amp;Done</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
