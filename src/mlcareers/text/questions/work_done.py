"""What people say they do: "I teach" of a teacher, and how they say that they work somewhere: "ich arbeite"."""

from __future__ import annotations

from mlcareers.knowledge.names import fold

WORK_DONE = """
biologist: run gels, running gels, run pcr, run pcrs, run western blots, run assays, running assays, run experiments
  in a wet lab, work in a wet lab, working in a wet lab, work in a biology lab, work in a bio lab, work at the
  bench, working at the bench, do bench work, doing bench work, do wet lab work, doing wet lab work, pipette,
  pipetting, pipet, culture cells, culturing cells, grow cells, sequence genomes, sequence dna, breed mice, work
  with mice, work with fruit flies, count cells, dissect, do fieldwork on, monitor bird populations
chemist: work in a chemistry lab, work in a chem lab, synthesise molecules, synthesize molecules, run columns, run
  reactions, run hplc, run nmr, titrate, titrating, distil, do organic synthesis
teacher: teach, taught, teaching, tutor, unterrichte, unterrichtet, enseigne, enseigné, enseño, doy clases, ensino,
  dou aulas, insegno, faccio lezione, geef les, lesgeven, uczę, wykładam, am a tutor, gebe unterricht, gebe nachhilfe,
  stehe vor der klasse, sta voor de klas, geef wiskunde, geef bijles, doceer, prowadzę lekcje, prowadzę zajęcia, daję
  korepetycje, udzielam korepetycji, nauczam, donne cours, donne des cours, donne des leçons, suis dans
  l'enseignement, travaille dans l'enseignement, travaille comme prof, doy clase, doy lecciones, imparto clases,
  trabajo en la enseñanza, trabajo en educación, trabajo como profesor, trabajo como profesora, trabajo de profesor,
  trabajo de profesora, dou aula, leciono, trabalho na educação, trabalho como professor, trabalho como professora,
  sou professor, sou professora, atuo como professor, faccio lezioni, do ripetizioni, do lezioni, insegno in, lavoro
  nella scuola, lavoro a scuola, lavoro come insegnante, sono nella scuola
software developer: code in, coding in, code, coding, program, programming, write code, write software, write java,
  write c, write php, write javascript, write cobol, writing code, wrote code, wrote software, wrote java,
  wrote apps, writing java, writing software, writing apps,
  develop software, develop apps, developing software, build apps, building apps, build software, build backends,
  programmiere, entwickle software, code en, développe en, programo, programmo, sviluppo software, desenvolvo
  software, programmeer, programuję, piszę kod, code seit, schreibe code, schreibe software, entwickle apps, entwickle
  anwendungen, entwickle webanwendungen, baue apps, schrijf code, schrijf software, ontwikkel software, ontwikkel
  apps, bouw apps, bouw software, koduję, tworzę oprogramowanie, tworzę aplikacje, piszę aplikacje, piszę
  oprogramowanie, piszę w javie, piszę w php, code des applications, développe des applications, développe des
  logiciels, développe des apps, développe depuis, programme depuis, fais du développement, fais du dev,
  fais du code, écris du code, codeo, codifico, desarrollo aplicaciones, desarrollo apps, desarrollo software,
  desarrollo en java, desarrollo en php, escribo código, hago desarrollo, llevo programando, llevo años programando,
  codo em, codo há, desenvolvo aplicações, desenvolvo aplicativos, desenvolvo apps, desenvolvo em, desenvolvo
  sistemas, escrevo código, faço desenvolvimento, scrivo codice, scrivo software, sviluppo app, sviluppo
  applicazioni, faccio sviluppo, codo in, komme aus der softwareentwicklung, komme aus der programmierung, komme aus
  der entwicklung, jahre softwareentwicklung, jahre programmiererfahrung, viens du développement, viens du dev, viens
  de la programmation, viens du développement logiciel, ans de développement, ans de programmation, ans de dev, vengo
  de la programación, vengo del desarrollo, vengo del desarrollo de software, vengo de programar, vengo de programación,
  viniendo de la programación, viniendo del desarrollo, años de programación, años programando, años de desarrollo,
  vindo da programação, vinda da programação, venho da programação, venho de programação, vindo de programação, vindo
  do desenvolvimento, venho do desenvolvimento, anos de programação, anos programando, anos de desenvolvimento, vengo
  dalla programmazione, vengo dallo sviluppo, vengo dallo sviluppo software, arrivo dalla programmazione, arrivo dallo
  sviluppo, anni di programmazione, anni di sviluppo, kom uit de softwareontwikkeling, kom uit development, kom uit de
  ontwikkeling, kom uit het programmeren, jaar programmeren, jaar softwareontwikkeling, jaar programmeerervaring, lat
  programowania, lat programuję, zajmuję się programowaniem, pracuję przy oprogramowaniu, przychodzę z programowania
privacy officer: a dpo, suis dpo, suis déléguée à la protection, suis délégué à la protection, soy dpo, sou dpo, sono
  dpo, sono un dpo, bin dpo, bin datenschützer, bin datenschützerin, ben dpo, ben privacy officer, jestem dpo, jestem
  inspektorem ochrony danych, trabajo de dpo, trabalho como dpo, lavoro come dpo, arbeite als dpo, werk als dpo,
  travaille comme dpo, pracuję jako iod
frontend developer: build websites, building websites, build web pages, make websites, design websites, baue
  webseiten, maak websites, robię strony, mache webseiten, erstelle webseiten, bouw websites, tworzę strony, koduję
  strony, fais des sites web, crée des sites web, fais des sites internet, développe des sites, hago páginas web, hago
  webs, creo páginas web, desarrollo páginas web, faço sites, crio sites, desenvolvo sites, faccio siti, creo siti,
  faccio siti web, realizzo siti web, sviluppo siti
qa engineer: test software, testing software, test apps, write test cases, teste software, testuję oprogramowanie,
  test ik software, teste apps, testuję aplikacje, teste des logiciels, teste des applications, pruebo software, hago
  testing, testeo software, testo software, faço testes, testo aplicações, testo applicazioni, faccio testing
system administrator: administer servers, administer systems, manage servers, run servers, maintain servers, look
  after servers, manage linux servers, administer linux, administriere server, beheer servers, betreue server,
  verwalte server, beheer systemen, administruję serwerami, zarządzam serwerami, administre des serveurs, gère des
  serveurs, administro servidores, administro sistemas, gestiono servidores, administro redes e, gerencio servidores,
  administro server, amministro server, gestisco server, amministro sistemi
it support specialist: fix computers, fix laptops, answer tickets, work the help desk, work help desk, work helpdesk,
  work on a help desk, do it support, reset passwords, repariere computer, arbeite im support, arbeite im it support,
  werk op de helpdesk, repareer computers, naprawiam komputery, pracuję w helpdesku, pracuję na helpdesku, travaille
  au support, travaille au support informatique, fais du support, fais du support informatique, répare des
  ordinateurs, dépanne des ordinateurs, travaille au helpdesk, trabajo en soporte, trabajo en soporte técnico, trabajo
  de soporte, hago soporte, hago soporte técnico, reparo ordenadores, reparo computadoras, arreglo ordenadores,
  arreglo computadoras, trabalho no suporte, trabalho com suporte, trabalho em suporte, trabalho no suporte técnico,
  trabalho no helpdesk, conserto computadores, lavoro in assistenza, lavoro nell'assistenza, lavoro all'help desk,
  lavoro nell'help desk, riparo computer, faccio assistenza
database administrator: administer databases, manage databases, run databases, look after databases, administre des
  bases de données, administro bases de datos, administro bancos de dados, gerencio bancos de dados, amministro
  database, gestisco database
network engineer: run networks, manage networks, configure routers, configure networks, configure des réseaux, gère
  des réseaux, administro redes, configuro redes, configuro reti, gestisco reti
accountant: do accounting, do bookkeeping, keep books, keep the books, do the books, do taxes, prepare taxes, prepare
  tax returns, file tax returns, work in accounting, working in accounting, arbeite in der buchhaltung, mache die
  buchhaltung, travaille en comptabilité, trabajo en contabilidad, trabalho em contabilidade, lavoro in contabilità,
  werk in de boekhouding, pracuję w księgowości, buchhalte, mache buchhaltung, komme aus der buchhaltung, doe de
  boekhouding, kom uit de boekhouding, prowadzę księgi, prowadzę księgowość, fais de la comptabilité, fais de la
  compta, travaille en compta, travaille dans la comptabilité, tiens la comptabilité, travaille en cabinet comptable,
  llevo la contabilidad, llevo contabilidades, hago contabilidad, trabajo de contable, trabajo como contable, trabajo
  como contador, trabajo como contadora, trabajo en una gestoría, trabalho com contabilidade, trabalho na
  contabilidade, faço contabilidade, trabalho como contador, trabalho como contadora, tengo la contabilità, faccio
  contabilità, faccio la contabile, lavoro nella contabilità, lavoro in amministrazione, lavoro in uno studio
  commercialista, lavoro da un commercialista
auditor: audit, audit companies, work in audit, working in audit, fais de l'audit, travaille en audit, trabajo en
  auditoría, hago auditorías, trabalho com auditoria, trabalho em auditoria, trabalho na auditoria, lavoro in audit,
  faccio audit, lavoro nella revisione
financial analyst: work in finance, working in finance, do financial modelling, do financial modeling, build budgets,
  make forecasts, trabajo en finanzas, trabalho em finanças, travaille en finance, lavoro in finanza, arbeite im
  controlling, komme aus dem controlling, werk in finance, pracuję w finansach, pracuję w kontrolingu, travaille dans
  la finance, fais du contrôle de gestion, travaille en contrôle de gestion, trabajo en control de gestión, trabajo en
  el área financiera, trabalho na área financeira, trabalho no financeiro, trabalho com finanças, lavoro nella
  finanza, lavoro nel controllo di gestione, faccio controllo di gestione
marketing analyst: work in marketing, working in marketing, do marketing, run ads, run ad campaigns, run campaigns, do
  seo, trabajo en marketing, trabalho com marketing, travaille dans le marketing, lavoro nel marketing, arbeite im
  marketing, mache marketing, komme aus dem marketing, werk in de marketing, werk in marketing, kom uit de marketing,
  pracuję w marketingu, zajmuję się marketingiem, travaille en marketing, fais du marketing, travaille en
  communication, fais du seo, hago marketing, trabajo en publicidad, hago seo, trabajo en mercadotecnia, trabalho no
  marketing, trabalho em marketing, faço marketing, trabalho com publicidade, lavoro in marketing, faccio marketing,
  lavoro nella comunicazione, faccio seo
recruiter: recruit, recruit people, work in recruiting, work in hr, working in hr, do recruiting, work in recruitment,
  arbeite im recruiting, arbeite in der personalabteilung, trabajo en recursos humanos, trabalho em rh, trabalho no
  rh, travaille dans les rh, lavoro nelle risorse umane, werk in hr, pracuję w hr, arbeite im personalwesen, arbeite
  im hr, werk bij hr, rekrutuję, pracuję w rekrutacji, pracuję w kadrach, travaille en rh, travaille aux rh, travaille
  aux ressources humaines, travaille dans le recrutement, fais du recrutement, trabajo en rrhh, trabajo en
  selección, trabajo en reclutamiento, hago selección, trabalho com rh, trabalho em recursos humanos,
  trabalho com recrutamento, lavoro in hr, lavoro nell'hr, lavoro in risorse umane, lavoro nel recruiting,
  faccio recruiting, faccio selezione
translator: translate, translate texts, translate documents, übersetze, traduis, traduzco, traduzo, traduco, vertaal,
  tłumaczę, übersetze texte, vertaal teksten, tłumaczę teksty, traduis des textes, traduis des documents, fais de la
  traduction, fais des traductions, traduzco textos, hago traducciones, trabajo como traductora, trabajo como
  traductor, traduzo textos, faço traduções, faço tradução, traduco testi, faccio traduzioni
writer: write articles, write novels, write for a newspaper, write copy, write for a living, write books, écris des
  articles, écris des romans, rédige des articles, escribo artículos, redacto artículos, escribo novelas, escrevo
  artigos, escrevo textos, scrivo articoli, scrivo romanzi, scrivo testi
technical writer: write manuals, write documentation, write user guides
graphic designer: draw, design logos, illustrate, design posters, make logos, fais du graphisme, fais des
  logos, hago diseño gráfico, hago logos, diseño logos, faço design gráfico, faço logos, faccio
  grafica, faccio loghi
ux designer: design interfaces, design apps, do user research, conçois des interfaces, fais de l'ux, diseño
  interfaces, hago ux, faço ux, desenho interfaces, progetto interfacce, faccio ux
project manager: run projects, manage projects, coordinate projects, leite projekte, leid projecten,
  manage projecten, prowadzę projekty, zarządzam projektami, gère des projets, pilote des projets, dirige des projets,
  fais de la gestion de projet, gestiono proyectos, dirijo proyectos, coordino proyectos, llevo proyectos, gerencio
  projetos, coordeno projetos, faço gestão de projetos, gestisco progetti, coordino progetti, seguo progetti, faccio
  gestione progetti
product manager: manage a product, own a product, run a product, gère un produit, gestiono un producto, gerencio um
  produto, cuido de um produto, gestisco un prodotto, gestisco il prodotto
lawyer: practise law, practice law, practicing law, practising law, work in law, work for a law firm, work at a law
  firm, travaille dans un cabinet d'avocats, exerce le droit, ejerzo la abogacía, ejerzo de abogado, ejerzo de
  abogada, trabajo en un bufete, trabajo en un despacho de abogados, advogo, trabalho em um escritório de advocacia,
  trabalho num escritório de advocacia, faccio l'avvocato, faccio l'avvocata, lavoro in uno studio legale, esercito la
  professione di avvocato
nurse: nurse patients, care for patients, work as a carer, arbeite in der pflege, werk in de zorg, pflege patienten,
  pflege kranke, pflege menschen, pflege seit, pflege alte menschen, arbeite im krankenhaus, arbeite im pflegeheim,
  verpleeg, verzorg patiënten, zorg voor patiënten, opiekuję się pacjentami, opiekuję się chorymi, pracuję jako
  opiekunka, travaille à l'hôpital, travaille en ehpad, travaille dans un hôpital, soigne des patients, suis dans le
  soin, travaille dans le soin, trabajo en un hospital, trabajo en enfermería, trabajo de enfermera, trabajo como
  enfermera, trabajo como enfermero, cuido pacientes, cuido enfermos, trabalho em um hospital, trabalho num hospital,
  trabalho na enfermagem, trabalho como enfermeira, trabalho como enfermeiro, cuido de pacientes, lavoro in ospedale,
  lavoro in un ospedale, lavoro come infermiera, lavoro come infermiere, assisto pazienti, assisto malati, assisto
  anziani, cuido de idosos, cuido de idoso, cuido ancianos, cuido mayores, cuido personas mayores, m'occupe de personnes
  âgées, m'occupe de malades, faccio l'infermiera, faccio l'infermiere
physician: practise medicine, practice medicine, practicing medicine, treat patients, see patients, behandle
  patienten, behandel patiënten, leczę, leczę pacjentów, trato pacientes, atiendo pacientes, ejerzo la medicina,
  ejerzo de médico, ejerzo de médica, trabajo como médico, trabajo como médica, atendo pacientes, trabalho como
  médico, trabalho como médica, curo pazienti, visito pazienti, faccio il medico, lavoro come medico, exerce
  la médecine
data entry clerk: enter data, entering data, type in data, key in data, do data entry, saisis des données, fais de la
  saisie, fais de la saisie de données, meto datos, ingreso datos, introduzco datos, capturo datos, digito datos,
  digito dados, faço digitação, trabalho com digitação, inserisco dati, faccio data entry, faccio inserimento dati
mechanical engineer: design machines, design engines, design car parts, do cad, conçois des machines, dessine des
  machines, diseño máquinas, diseño piezas, projeto máquinas, desenho peças, progetto macchine, progetto motori,
  disegno pezzi
electrical engineer: design circuits, design chips, design pcbs, lay out boards, conçois des circuits, diseño
  circuitos, projeto circuitos, progetto circuiti, progetto impianti elettrici
embedded engineer: write firmware, writing firmware, program microcontrollers, program plcs
data analyst: build dashboards, building dashboards, make dashboards, making dashboards, build reports, make reports,
  make charts, pull reports, write sql all day, write reports in excel, build power bi reports, do reporting, baue
  dashboards, maak dashboards, robię raporty, robię dashboardy, erstelle dashboards, erstelle reports, erstelle
  berichte, mache auswertungen, maak rapportages, maak rapporten, bouw dashboards, tworzę raporty, tworzę dashboardy,
  przygotowuję raporty, fais des tableaux de bord, hago dashboards, hago reportes, faço dashboards, faço relatórios,
  faccio report, fais des dashboards, fais du reporting, fais des rapports, fais des reportings, construis des
  dashboards, crée des tableaux de bord, hago informes, hago tableros, hago reporting, creo dashboards, creo reportes,
  armo dashboards, armo reportes, monto dashboards, crio dashboards, crio relatórios, faço reports, monto relatórios,
  faccio dashboard, faccio reportistica, faccio i report, creo report, preparo report, costruisco dashboard
"""
"""A trade, by a name that the knowledge has, and what people say they do who are in it."""


def _words(text: str) -> frozenset[str]:
    """Return the words of a text with their accents taken off."""
    return frozenset(fold(text).split())


WORKING = {
    "german": _words(
        """
        arbeite arbeitete gearbeitet jobbe jobbte gejobbt sitze stehe schufte schaffe tätig beschäftigt angestellt bin
        war verkaufe verkaufte repariere baue fahre fuhr koche backe putze reinige kellnere bediene betreue liefere
        schweiße nähe male führe leite züchte berate
        """
    ),
    "dutch": _words(
        """
        werk werkte gewerkt werkzaam zit sta ben verkoop verkocht repareer bouw rijd rij kook bak bezorg bedien
        begeleid verzorg las schilder run leid
        """
    ),
    "polish": _words(
        """
        pracuję pracowałem pracowałam robię robiłem robiłam siedzę jestem byłem byłam zatrudniony zatrudniona
        sprzedaję sprzedawałem sprzedawałam naprawiam buduję jeżdżę gotuję piekę sprzątam obsługuję opiekuję prowadzę
        rozwożę szyję maluję spawam hoduję
        """
    ),
    "french": _words(
        """
        travaille travaillais travaillé bosse bossais bossé employé employée salarié salariée vends vendais vendu répare
        réparais conduis conduisais construis nettoie élève cultive couds peins soude dirige dirigeais gère gérais sers
        servais soigne accueille
        """
    ),
    "spanish": _words(
        """
        trabajo trabajaba trabajé trabajado trabajando curro curraba currando empleado empleada vendo vendía reparo
        arreglo construyo conduzco conducía manejo manejaba cocino limpio reparto repartía atiendo atendía cuido cuidaba
        coso pinto dirijo crío
        """
    ),
    "portuguese": _words(
        """
        trabalho trabalhava trabalhei trabalhado trabalhando trampo trampando empregado empregada vendo vendia vendi
        conserto construo dirijo dirigia conduzo conduzia cozinho limpo entrego atendo atendia cuido cuidava costuro
        pinto
        """
    ),
    "italian": _words(
        """
        faccio facevo lavoro lavoravo lavorato lavorando impiegato impiegata vendo vendevo venduto riparo costruisco
        guido guidavo cucino pulisco consegno servo assisto assistevo cucio dipingo gestisco gestivo allevo coltivo
        """
    ),
}
"""Words of each language with which people say of themselves where they work, or what they do."""
