/**
 * Top-level domains under which people have mail: all of countries, and those generic ones that are in use or are no
 * word of a program (`x@self.weights` is a matrix product). IANA root zone.
 */
const countries =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc ' +
  'cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb ' +
  'gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke ' +
  'kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu ' +
  'mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw ' +
  'sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ' +
  'ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
const generic =
  'com org net edu gov mil int info biz name pro aero coop museum mobi jobs travel tel cat asia post xyz online site ' +
  'website store shop tech cloud email mail systems solutions services agency academy associates attorney band bank ' +
  'berlin bio blog build business cafe camp capital care careers center chat church city clinic club coach codes ' +
  'community company computer consulting contact cool dental design dev app digital direct directory doctor domains ' +
  'education energy engineer engineering enterprises equipment estate events exchange expert family farm finance ' +
  'financial fitness foundation fund gallery games gmbh global gold graphics group guide guru health healthcare help ' +
  'holdings hospital host hosting house institute insurance insure international investments koeln hamburg bayern ' +
  'wien london paris nyc tokyo amsterdam brussels moscow law lawyer legal life link live loan ltd ltda management ' +
  'market marketing media medical money network news ninja nrw one page partners pharmacy photo photography physio ' +
  'plus press productions properties pub rehab rentals reviews rocks run sale sarl school science security ' +
  'social software solar space studio support surf surgery swiss team technology theater tips today tools top tours town ' +
  'training university vet ventures video vip vision watch wiki win work works world zone inc llc icu fun ' +
  'local localdomain internal corp lan home intranet example test invalid localhost'

const known = new Set(`${countries} ${generic}`.split(' '))

/** Whether mail addresses end in it; without case. Internationalised ones (`xn--`) count. */
export const isTopLevel = (label: string) =>
  known.has(label.toLowerCase()) || /^xn--[a-z0-9-]{2,59}$/i.test(label)
