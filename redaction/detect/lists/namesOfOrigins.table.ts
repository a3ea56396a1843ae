/**
 * First names and surnames by hand, general knowledge, own compilation (EUPL-1.2): those of everybody who lives here, by
 * where the name comes from (Dutch regions, Turkey, Morocco, Surinam, the Moluccas, the Caribbean, Eastern and Southern
 * Europe, the Horn and West of Africa, the Arab world, Iran and Afghanistan, Asia), and that no other list has. They say
 * that a word may be a name. Words separated by blanks.
 */
export const FIRST_NAMES_OF_ORIGINS = `
Aaf Aagje Aagt Aalbert Aare Abbe Abdelghani Abdeljalil Abdelouahed Abdennour Abdifatah Abdikadir Abdinasir
Abdirashid Abdisalan Abdiwali Abdulhadi Abdulhamid Abdulwahid Abram Abílio Achmed Adan Adaobi Addy Adelien
Adilson Adrianne Adriënne Aerjen Afaf Afsaneh Ageeth Agim Agit Agnita Aguinaldo Aigul Ailsa Aimy Ainaz Aivars
Ajmal Akbar Akiko Aklilu Akoeba Aladdin Alberdien Alberdina Alcides Alcinda Aldrin Alemseged Alette Alexei
Algirdas Alhassane Alieke Alijda Alireza Alke Almar Almut Alphons Alyona Amaka Aman Amanda Ambroos Amer
Aminullah Amirhossein Amr Amran Amílcar Anab Anahit Anatoli Anatoliy Andrius Andruw Aneliya Anemiek Angelien
Angenita Annalies Annalisa Annechiena Anneclaire Annefleur Annegien Annegreet Anneleen Anneliek Anneliese
Anneline Annelotte Annelou Annemaaike Annemaria Annemarijn Annemart Annemei Annemeike Annemoon Annesophie Anneth
Annicka Annouk Anoeska Anquelique Anthea Anthonius Apostolos Arben Ardita Arelis Arendje Areti Arezoo Arianne
Ariette Arjanne Arjette Arkadi Arlinda Arlindo Artan Arzoo Arūnas Asadullah Asbjørn Asen Asep Ashot Ashraf Asmae
Aswin Atef Atefeh Athanasios Atie Atiqullah Attila Atty Augustinus Aukelien Aušra Avelino Azar Azizbek Azizullah
Azza Badia Bahaa Bahareh Bahman Bahram Bakr Banafsheh Barbertje Barkhad Bartek Barthout Bartłomiej Baryalai
Basem Basira Beaudine Behnaz Behzad Bekim Belmira Benita Benvinda Benvindo Berendje Berentje Berlinda Bernadina
Bernardien Bernardine Bernardino Besa Besnik Bessel Beverley Bijan Bile Birutė Bisrat Blerim Blerta Bogusław
Bouchaib Bouwine Boyko Brechje Bregtje Britta Buket Burkhard Bushra Caasha Camelia Camilo Canab Carin Carlito
Carolijn Carsten Catelijne Cathalijn Cathalijne Cathelijn Cathinka Cathrin Catoo Catootje Catrien Catrinus
Cesaltina Cesária Chadia Chanella Chanine Chanou Charalampos Charif Charifa Charissa Charita Charlton Chen Cheng
Chequita Cherelle Cherida Cherise Chielke Chinouk Chrisje Christje Chrysoula Chukwuemeka Chunmei Cidália Cilla
Clarien Clarinda Clarisse Clasien Clasine Claudette Clément Cobi Coleta Colinda Constantin Constanze
Cordula Corianne Corliene Corline Cornald Cornelien Corneline Coşkun Crista Cristien Curdley Custódio César
Daatje Dace Dahlak Daiva Dalal Davit Davut Dayanti Dedi Degan Delaram Delyan Deolinda Deqa Desi Desiré Detlef
Deveny Devrim Dezső Dianca Diandra Diederiek Dientje Dieuwer Dievertje Dilia Dima Dimitra Dimitris Dimph Dimphy
Dingeman Dinja Ditteke Djoko Dolinda Domingas Domingos Domingus Doret Dorette Dorith Dorothé Dorret Driek Drieka
Driesje Drika Driton Duaa Dudu Dumitru Dyani Dörte Ebrahim Eckhard Edeltraud Edmilson Edona Egberdina Ehab Ehsan
Elaheh Elbrich Eleftheria Eleonore Elfi Elham Elhoucine Elianne Elien Eliene Elies Eliesje Elira Elisângela
Elitsa Elja Eljo Ellemiek Elnaz Elsbert Elsebeth Elselien Elseline Elselot Elsemiek Elsina Elson Emina Emke
Emmeline Encarnación Endre Engelien Engeltje Erdoğan Erland Ernie Esmail Esmay Estêvão Etty Euclides Eunji
Evaline Evangelia Evangelos Eveliene Everard Everharda Evgeni Evgenia Evgeny Evita Eymert Ezatullah Facundo
Fadil Fadwa Fahad Fahimeh Faiza Fajar Faouzi Farahnaz Faranak Farhia Fariba Farideh Farnaz Farouk Farrukh
Farshad Farshid Fatimah Fatmir Fawzia Fayez Fei Felice Felisberto Femi Femkje Femma Fennie Fennigje Fenno
Ferdinande Fereshteh Fereydoun Fettouch Fianne Fidel Fientje Fijke Filsan Fleurtje Floranne Floriaan Florien
Flutura Foeke Foekje Fokelien Folkje Fonske Forough Fotini Fowsia Franciska Franny Fransien Frederiek Freshta
Friedel Friso Frode Frouwkje Furtuna Fyodor Gagik Garaad Gayane Gedi Geele Geerke Geesien Geessien Genc Genet
Gennady Georgios Gerbrandt Gerbrich Gerbrig Germán Gerrianne Gerriet Gerritdina Gerrolt Gersley Gerti Gertien
Gertine Gesien Gevorg Geziena Ghaith Ghazal Ghebre Ghidey Giandro Giannis Giedrius Gijsbertha Gijsbrecht Gilmar
Gilson Gintaras Ginus Giny Giorgi Giselle Glenderline Gloria Goedele Goitom Golnar Goosen Goris Gracinda
Graciëlla Gradus Grete Grethe Grigori Gré Guled Gulnara Gunawan Guntis Guo Guri Guurtje Guusta Gwenda Gwendolien
Gwenny Güllü Gültekin Güneş Günter Habon Habte Hadassa Hadeel Hadewij Hadewijch Hafize Hakob Halimo Halvor
Hameed Hamide Hamidreza Hamidullah Hanadi Haneen Hanke Haridat Harmien Haruki Hashem Hasina Hatty Hatun Havin
Haya Hayk Hedieh Hedwich Hege Heiner Heintje Hekmat Helianne Hellen Helmi Helmy Hendrie Hendrien Hendrine
Henkjan Henneke Hennou Henok Henrica Henrico Henriet Henry Herculano Heribert Hermanna Hermelien Hermen Hesdy
Heske Hibaq Hidda Hieltje Hien Hilbrand Hildegarde Hilletje Hinse Hiroshi Hirsi Hisham Hiwet Hodo Holger Homa
Homayoun Honorata Hooman Houssam Houssine Huberdien Huberdina Hubertina Huda Huig Huigje Humbert Humberto Hussam
Hyltsje Hyun Ibado Ibtisam Idalina Iebeltje Ieneke Ieva Igal Ihab IJda Ikran Ildikó Ilfa Ilir Ilka Ilkka Ilze
Immanuel Immetje Imro Inas Inese Inga Inia Inmaculada Ioanna Ioannis Iraj Irakli Ireen Irmgard Irna Isaura Isaäk
Isilda Issayas Isse Ivars Jaafar Jaantje Jaapjan Jaber Jacobine Jacolien Jacolijn Jacomien Jacomijntje
Jacquelien Jacqueliene Jafar Jairam Jamac Jamshed Janetta Janette Janien Janique Janita Jankie Jannetta Jannick
Janou Janouk Jantina Januário Jasmin Jawid Jeandra Jeanet Jeanetta Jeanine Jeannet Jeannine Jelien Jeltine
Jeltsje Jentine Jetje Jetta Jian Jikkemien Jille Jimena Jinne Jisk Jisoo Jitse Jiwoo Joaquina Jobke Jochen
Joella Jofke Jolein Jolet Jolette Jolinde Joline Jony Jooske Joppe Joran Jorieke Jorik Jorim Jorina Jorinde
Jorunn Josanne Josta Joumana Judie Judit Julienne Juliëtta Jurgita Jurick Jurien Juris Jurmaine Justas Jytte
Kaarel Kadra Kaire Kaisa Kaloyan Kaltun Kambiz Karien Karlien Karolis Kaspars Katalin Katelijn Katya Kawthar
Kaya Keiko Kelechi Kersti Ketevan Khadar Khalida Khawla Kianoush Kidist Kiflom Kiril Kirill Kirsi Kirsty Klasien
Knelis Kniertje Knut Koba Konstantina Konstantinos Kornelis Kostas Krien Krijno Krijntje Kristaps Kristin
Krisztina Kujtim Kunigonde Kuno Kurt Kyriaki Károly Lachman Ladan Lai Lailuma Laima Lamees Larbi Lasha Laurette
Laurinda Leanda Leentine Lenard Lenuța Leonarda Leonilde Leroy Leslie Letteke Letty Levan Levie Liane Lianna
Libbe Lidewey Lidie Liedeke Liedewij Liekele Lientje Liesanne Liesbet Liesel Lieset Lieske Lijntje Lijsje
Lilianne Lin Linas Ling Linsey Liridon Lirim Lisan Lisandra Lisane Lisbeth Lisenka Lissy Liwei Lizelotte Loay
Lobke Loeske Lonne Lorette Lorraine Louisette Louky Loura Lous Loïc Luite Lujain Lukkien Luljeta Lummigje Lusine
Lutgard Luthmila Luzia Lydi Lygia Lysandra Lysanne Lyubomir Lyubov Lyudmila László Līga Maaik Maarja Machtelt
Madelien Madelinde Madieke Maen Magdaleen Magteld Mahboubeh Mahder Mahjoub Mahnaz Mahsa Mahshid Majed Majid
Majida Makda Malalai Mandana Manja Manolo Manouk Mantas Maranka Marcelien Marchien Marchje Maretta Margarethe
Margien Margrete Margriete Margré Margus Marianka Maric Marile Mariluz Marilène Marinda Marinke Marique Marise
Marjanneke Marjella Marjetta Marjette Marjoline Marleine Marlieke Marlien Marline Marloe Marlot Marlotte
Marretje Marrie Marthy Martien Maruja Marvelyne Masooma Masoumeh Mattheus Maudy Maysoon Mehrnaz Mehrnoush Meija
Meina Meinhard Meintje Melake Melat Mello Menke Mense Mensur Mersiha Meseret Mesfin Metha Metje Metteke Michele
Mientje Migumar Mijke Mikhail Milen Milivoje Milja Milkias Milouska Milène Mimoza Mindaugas Minghui Minjun Minoo
Mirelva Mirrin Mirsad Mitra Moayad Mohamad Mohamedamin Mohamud Mohand Mohibullah Mojtaba Montserrat Morteza
Muayad Muck Mudar Muhidin Mujib Muluberhan Munira Murad Muthanna Nadeem Nadim Nadira Naeem Nahal Nahom Naidel
Najah Naji Najima Nannette Naoko Naoual Nardy Narek Narges Nargis Narine Narjes Naroesha Naseer Nasteho Nathasja
Natércia Nawar Nazifa Nazih Nazir Ndeye Nedyalko Nedžad Neeleke Negar Nektarios Neline Nelline Nermina Nesma
Nicolet Nicolle Niesje Nikolaos Nikos Nilab Niloofar Niloufar Nima Ninke Nisreen Nisrine Nkechi Nolleke
Noorullah Nooshin Normunds Nunzia Nuur Nélida Obaid Odete Ognyan Oluwatobi Onne Orlanda Orpheo Orsolya Otman
Otniel Ottelien Ottmar Ouassim Oumnia Outi Palmira Panagiota Panagiotis Pantea Paraskevi Parastoo Parham
Parvaneh Parwin Pavlos Paz Pedram Peerke Peeter Pegah Pei Penka Pernille Pertti Peternella Petrit Petronelle
Petter Petya Peyman Philly Pietertje Pietronella Pietsje Piroska Pleunie Polat Popkje Pouya Preben Premchand
Priit Purcy Qadir Qali Qasim Qendrim Qian Qiu Quinsy Quirinus Raafat Rabab Rabee Rabha Rabie Rachad Radjin
Radwan Rafat Ragnhild Rahaf Raija Raimonds Raja Ramez Ramla Rampersad Ranne Rasa Rasmus Ratko Ravinder Rawan
Rawia Raygen Razia Reena Reidar Reiner Reinilde Reinoudt Renilde Rensley Resy Rhimou Rhona Rianna Ricarda
Richella Richelle Ridouan Riikka Rijer Rimantas Rimma Rinskje Rishandro Roaa Robby Robertine Robine Roda
Roelfina Roeline Rogério Rohullah Rojda Romijn Romkje Rosalien Rosalijn Rosaline Rosaria Rosemarijn Rosen Rosien
Rosine Rositsa Rowin Rudsel Ruhollah Rula Rumen Rumyana Ruolan Ruqiyo Rutgerd Ruzanna Ryanne Saadet Sabiha
Saciid Safiullah Safiye Safwan Sahar Sajida Saleh Salem Saman Samaneh Samar Samatar Samiullah Samvel Sanaz
Sandhia Sandrina Sandris Sanela Sannah Sannerien Santi Sargis Sarmad Sasja Satoshi Sau Saulius Sayed Seble
Sediqa Seif Semere Seojun Serge Setareh Seyhan Shahla Shahram Shahrzad Shaimaa Shairon Shamsia Sharareh Sharifa
Sharlene Sharmarke Sharona Shereen Sherida Sherif Shermaine Shervin Shideh Shir Shiva Shokoufeh Shpend Shpresa
Shuang Shudeska Shukri Siamak Sian Sieberen Sietje Silvestre Silvino Silviya Sima Simin Sinta Siranush Sissel
Siu Siyu Sjaantje Sjang Sjanie Sjanneke Sjannie Sjanny Sjel Sjir Skender Snezhana Soerdj Sofieke Sofya Sogand
Sohaila Soheil Solmaz Sotiris Soulaiman Spencer Spyros Srđan Stavros Stefka Stelios Stewart Stiene Suad Suada
Sugeng Suha Suheir Sukma Sulaika Sulaiman Suleekha Sunghee Suraj Suraya Suren Sutrisno Suzanna Suzette Suzy
Svetoslav Swannie Swantje Swinda Syb Sylvana Synnøve Sze Szilvia Séverine Sümeyye Tahereh Tahira Takeshi Talal
Tamar Tamim Tamira Taoufik Tarmo Teade Teame Teatske Tedros Teemu Temel Teresinha Terje Tero Terttu Tesfalem
Tetske Tetyana Teuna Teuta Teófilo Thaer Thamer Thamimount Thanasis Theanne Thekla Thirsa Thorbjørn Thorsten
Tietje Tiffany Tigran Tihana Timnit Timofei Tini Tinka Tjaart Tjaltje Tjeerdtje Tjitze Tlaitmas Toivo Tomoko
Tonja Toomas Torgeir Torill Torpekai Traudel Trien Trina Trixie Trond Trui Trygve Tsega Tsion Tsz Turhan Turki
Tuti Ubele Uchenna Uldis Ultje Umberto Urmas Uta Ute Vahan Vaida Vajèn Valbona Valdis Valeri Valon Vardan Vasili
Vasiliki Vasilis Vasilka Velichka Ventsislav Vesela Veselin Veska Vidar Viresh Visar Vojislav Volker Vrouwkje
Vyacheslav Vytautas Wafaa Wahidullah Wajdi Walburg Waldi Waltraud Warda Warnar Wasim Weia Weitske Weiwei Weldu
Wemeltje Wendelin Wendeline Wenjing Wido Wiebrand Wielke Wiely Wiert Wilbrord Wilgo Willemtje Willian Winfred
Wisam Wissal Wisse Woltje Womke Wubbina Xhevdet Xiao Xiaohong Xiaoli Xinyi Yakup Yalda Yamen Yamna Yanping
Yanthe Yaqi Yared Yasaman Yaser Yating Ybeltje Yee Yegor Yelena Yemi Yevgeny Yichen Yiu Ylli Yoko Yopi Yosha
Yoshi Younis Ytzen Yuk Yuki Yumna Yurandy Zaina Zalmai Zarmina Zaruhi Zeb Zebib Zeferino Zemenfes Zeray Zhihao
Zhong Ziyi Zohreh Zoulikha Zozan Zsuzsanna Zubair Zulaica Zulaika Zulmira Zurab Zwenne Zélia Åse Øystein Ümmü
Şivan Šarūnas Žydrūnas
`;

export const SURNAMES_OF_ORIGINS = `
Abbasi Abboud Abdelmoumen Abdoelkariem Abdulaziz Abdulkarim Abdulrahman Abedi Abedini Aboutaleb Abrahale
Abrahamsz Abshir Achaibi Achbari Achefay Acherrat Achouitar Addow Adhanom Adibi Adwan Afanasyev Afewerki Afkir
Afshar Agafonov Aghaei Aghzadi Ahadi Ahiyate Ahjjaj Ahmeti Ahn Ainanshe Ait-Ali Ajami Akbarzada Akkad Akkouh
Akpan Aksyonov Aktürk Akyuwen Alabdallah Alabdullah Alagöz Alahmed Alali Alanbari Alasaad Alavi Alawi Albarazi
Aldaher Aldarwish Alekseyev Alfaraj Alhaji Alhasan Alibrahim Alić Allouch Alonso Alrifai Alsaid Altay Amarkhel
Amatredjo Amatsoemarto Amezian Amghar Amirkhan Anakotta Anbari Andemariam Andreyev Angelov Angelova Anisimov
Aoki Apaydın Arbaoui Arkhipov Artemyev Asaad Asenov Asenova Asghari Asghedom Ashrafi Ashtiani Asifi Aslam
Assouiki Atalay Atanasov Atanasova Atasoy Atassi Atmar Atmopawiro Avdeyev Avdić Avetisyan Awan Aweys Ayadi Ayal
Ayawaila Aykut Azahaf Azak Azaoum Azem Azimi Azouagh Azzam Babaei Baboeram Babrakzai Badawi Baffour Bagheri
Bahaddou Bahnam Bahrami Bajrami Bajrić Bajwa Bakala Bakarbessy Bakhtiari Bakkal Bakkaoui Balasubramaniam Balrak
Bandara Bangura Bansal Bansi Barkani Barzegar Batawala Baysal Bediako Beekhuizen Begum Beharie Behbahani Belarbi
Belkacem Belkasmi Belkhiri Belozyorov Belyaev Belyakov Benayad Bencheikh Bendaoud Benhammou Benhamou Benjelloun
Benkirane Benmoussa Bennani Benthem Benyahia Bereket Berhitu Berkel Berrada Bhairosing Bhatia Bilkerdijk
Biryukov Bishoen Bislick Biswane Bitar Bizimana Blinov Blokhin Bobylyov Bodur Boekel Boerleider Bogdanov
Bokhoven Boldewsingh Borisov Bouchta Boudih Boudouasar Bouhassoun Bouhlal Bouhuijs Boujemaoui Boulahrir
Boulakhrif Boumediene Boussaid Boutahar Boutaleb Boutros Bouyaakoubi Bouzerda Bouzian Bozdağ Boztepe Bošnjak
Bragin Brakel Broekhoven Bronckhorst Brummelen Bulduk Butkus Bytyqi Büyük Cabral Canpolat Chahboun Chao Chaoui
Chaudhary Chouaib Choukri Chowdhury Chukwu Corputty Cotino Daali Dahhan Daneshvar Danilov Darraz Darvishi
Daudzai Davari Dawood Dedić Dehbi Dehghan Dehghani Dementyev Denisov Derdour Dervishi Deshmukh Dhillon Diab
Diakité Dikmen Dimitriou Dinç Djojoseparto Dmitriev Doorley Dorofeyev Doronin Doumbia Drammeh Driebergen Drissi
Drongelen Duan Dubey Dulam Durrani Dwarkasing Dyachkov Ebecilio Eftekhari Ekşi El-Abassi Elabbassi Elazzouzi
Elbakkali Elbouchti Elfassi Elhaddouchi Elhamdaoui Elidrissi Elkaddouri Elkadi Elmansouri Elmas Elmorabit
Elmoussaoui Elouali Elouardi Elyaakoubi Emami Embden Emmerik Endo Ermias Errahmani Esfahani Eskandari Esmaeili
Essakkili Etemadi Etnel Ezekiel Ezzaroili Fadeyev Fakiri Fallah Faouzi Farahani Farhadi Farhat Farissi Fayad
Fazeli Fazli Fedoseyev Filatov Filippov Fisehaye Fokin Fomichyov Fomin Forouzan Frempong Fujita Fukuda
Fung-A-Loi Fyodorov Galkin Gallego Gangaram-Panday Gashi Gavrilov Gebremariam Gebreyesus Gelle Georgiou
Gerasimov Gevorgyan Gezgin Ghaderi Ghafouri Ghailani Ghanbari Ghani Ghannam Gharib Ghasemi Ghazanfari
Ghebremariam Ghebreyesus Gheorghe Ghorbani Giménez Giorgadze Girigori Girmay Gjoka Goel Golubev Golzar Gomperts
Gorbachyov Gorbunov Gordeyev Gorshkov Graanoogst Graça Grewal Grigoryan Grigoryev Grishin Gromov Gu Guan
Guenaoui Guliyev Gulyayev Gunawardena Gure Gurung Guryev Gusev Gushchin Gál Górska Göktaş Göçmen Gündüz Gürsoy
Habash Habimana Habteab Hachchi Haddouchi Hadgu Hadidi Hadioui Haghighi Hahury Haideri Hakimzada Hakizimana
Hakobyan Halabi Halauwet Halili Haliti Hamidzada Hamoud Hamwi Hanifi Hannachi Hao Harchaoui Hardeo Harnandan
Harutyunyan Hasani Hasanov Hasegawa Hashi Hashimoto Hasnoe Hassouni Hatami Hattu Haumahu Haurissa Hayashi Healy
Hedayati Hehanussa Heidari Heinsbergen Hetharia Hetharion Heydari Hilali Hillegersberg Hitipeuw Hnatyuk
Hoefdraad Holten Hossain Houari Hourani Hovhannisyan Hoxha Hristova Huliselan Hulzen Huseynov Husić Hysa
Iaallalen Ibekwe Ibáñez Iglesias Ignatov Ignatyev Igwe Ikeda Ilgaz Iliev Ilieva Ilves Ilyin Inoue Ioannou
Irakoze Isayev Ishikawa Ismayilov Iwu Jabbari Jaddi Jadhav Jadoenathmisier Jaggoe Jahangiri Jaharia
Jainandunsing Jalalzai Jalili Jamali Jang Jankauskas Jankipersad Jarbandhan Jarrah Jasem Jashari Javadi Javed
Jayasuriya Jebari Jibril Jimale Jitan Joemman Jokhoe Josephia Jubouri Jukić Jurić Kabongo Kaddour Kadiri Kagame
Kaihatu Kailola Kainama Kaitjily Kakiay Kakisina Kalala Kalinin Kallasingh Kallon Kamali Kamanda Kamau
Kanagasabai Kandasamy Kandemir Kanteh Kapanadze Kapustin Karaaslan Karagiannis Karahan Karakaya Karakuş Karamat
Karami Karapetyan Karayel Karimov Kariuki Karić Karroum Kasanmoentalib Kashani Kasijo Kask Kasmi Kasongo
Kastanja Kastrati Katsaros Kattani Kavaliauskas Kayembe Kayhan Kazadi Kazlauskas Keiluhu Kelati Kelatow Kelmendi
Kertosentono Kesaulija Keshavarz Ketelapper Khachatryan Khalifi Khani Kharitonov Khatami Khatun Khayari Khoesial
Khogyani Khorasani Khosravi Kiani Kieu Kiflay Kimani Kimura Kipchoge Kiplagat Kirillov Kiselyov Kishoendajal
Kisoentewari Kissoensingh Knyazev Kocabaş Kocaman Kohistani Kolesnikov Kolev Koleva Komissarov Kondratyev
Konstantinou Konstantinov Koppel Kornilov Korolyov Koroma Kostov Kostova Kovalyov Krasilnikov Kromah Kryeziu
Kryukov Kudryashov Kudryavtsev Kukk Kulagin Kulane Kulikov Kulkarni Kuzmin Kuzu Kwidama Kwong Küçük Kırmızı
Kızılkaya Kłos Laaouina Laarbi Lachmansingh Lachmipersad Laghmouchi Lahlali Lahmidi Lahrach Lakhdar
Lalbahadoersing Lalji Laloe Lamrini Lapin Larionov Latuheru Latumeten Latupeirissa Latuperisa Lavrentyev
Lawalata Leiwakabessy Lekahena Lekatompessy Lekransy Lesilolo Letwaru Lewakabessy Lexmond Likhachyov Likumahua
Liqui Loginov Lohy Loppies Lotfi Louhenapessy Luamba Luhulima Lukin Lukusa Luttenberg Luu Lytkin Maalin Maanan
Maasdijk Maasland Mahabir Mahdavi Mahes Mahulete Maimouni Maina Maisuradze Maitimu Majewska Makhtari Makiese
Makki Makris Malawau Maleki Malhoe Maliqi Mammadov Mangroo Manniesing Mannoe Mansaray Manuhuwa Manukyan Manusama
Marapengopi Mardini Marinov Marinova Marku Martoredjo Marzouk Maspaitella Matahelumual Matitaputty Matsumoto
Mattar Matveyev Maximov Mbala Mbayo Mbuyi Mechbal Medvedev Meghoe Mehreteab Mejdoubi Mekkaoui Melnikov Mendonça
Mengesha Menghisteab Mercera Mertosono Mesghina Metekohy Metiary Mezouari Miah Mihaylov Mihaylova Mikhailov
Mikheyev Millingen Mirzaei Mishin Mkrtchyan Moensi Mohamedhoesein Mohammadzai Mohammedajoeb Mohmand Mohseni
Moiseyev Mojaddedi Mokoena Molefe Momeni Mondal Monorath Montazeri Morabit Morina Mortazavi Mostafavi Moudni
Moyo Mputu Mrabet Mugabe Mugabo Mugisha Mujkić Mukamana Mukhin Mulamba Mulumba Munyaneza Muravyov Mursal Muskita
Mustamu Mwangi Myasnikov Máté Naaman Nachit Naciri Nadarajah Nagarajah Nahas Nahumury Najibi Natour Ncube
Ndayishimiye Ndlovu Ndreu Nduwayo Negassi Nejad Nghiem Ngoma Nieuwkoop Nikiforov Nikijuluw Nikitin Nikolaev
Nikolaidis Nikolova Nikonov Nikzad Nirahua Nirhoe Nishimura Niyonzima Njoroge Nkosi Nkurunziza Nnamdi Noija
Nooristani Norouzi Novikov Nsengiyumva Nsimba Nuristani Nzuzi Obeid Obiora Ochieng Odhiambo Odintsov Odukoya
Oedairadjsingh Ogawa Ogbamichael Ogunleye Oikonomou Okada Okbay Oladipo Oldenburg Omarkhel Omidi Omondi
Oostenrijk Oostrum Oruç Osagie Osipov Otieno Ouadi Ouahabi Ouarani Ouassini Oubelkacem Ouchan Oulali Ouyang
Ovchinnikov Overveld Oyelaran Pahladsingh Pahlavi Paidin Panchoe Panfilov Papadakis Pappas Parlak Partosoewito
Pascual Pattikawa Pattinasarany Pattipilohy Pattirane Pattiruhu Pattiselanno Pattiwael Paulauskas Pavić Pavlov
Pelamonia Pelasula Perera Perić Persulessy Pesulima Petrauskas Petridis Petrocchi Petrosyan Peursem Picaulima
Picauly Pieries Pikirie Poelgeest Poerschke Poetiray Polnaya Polyakov Polák Ponnuthurai Ponomaryov Poortvliet
Popalzai Pourmohammad Prifti Pultoo Pál Pärn Qabbani Radić Rafiei Raghoe Raghoebar Rahayaan Rahhali Rahimzada
Rahmouni Rajabi Rajapaksa Ramalho Rambali Ramdani Ramdhiansing Ramdjanamsingh Ramezani Ramić Ramnandanlall
Ramsoedit Ramsukul Ramtahalsing Randwijk Ranjbar Raphaela Rashidi Rasooli Rastegar Ratchasing Ratnam Razavi
Rebane Rebelo Regales Reinita Resosemito Rexhepi Rezaei Rezzouk Rharbi Rhazi Rhoon Rifai Rijsbergen Ririmasse
Riry Risakotta Rodionov Rogov Romanyuk Rossum Rostami Rozenburg Ruhulessin Rumahloine Russom Rwigema Ryabov
Saadi Saaidi Sadeghi Sadr Saffari Sahak Sahulata Saito Sakamoto Salameh Salamony Salampessy Salhuteru Saliba
Salimi Samaras Samim Samoylov Sanaei Sandhu Sankatsing Sapoen Sapulete Sarabi Sargsyan Sarijoen Sarimanella
Sariwating Sarker Sarwari Sasaki Savaş Savchuk Savelyev Savin Sawaf Saxena Sayegh Sbai Schalkwijk Sebhatu Sedghi
Seghir Seleznyov Seliverstov Selvarajah Semyonov Seo Sequeira Sergeyev Serroukh Sewdajal Sewnandan Sewpersad
Sewtahal Sezgin Shahbazi Shahidi Shahin Shammas Shams Shankar Shariati Shchukin Shehadeh Shehu Sheombar Shilov
Shimizu Shirazi Shiryaev Shojaei Shrestha Shubin Siahainenia Sibanda Siddiqi Siddiqui Sidhu Sidorov Sihasale
Silin Silooy Silveira Simonov Simonyan Sitaniapessy Sitnikov Siu Sium Sivakumar Sivanesan Siyad Slengard Slimani
Smajić Smirnova Soechit Soekarnsingh Soelaksana Soerjoesing Soestbergen Soleimani Solovyov Sontoredjo Sopacua
Sopaheluwakan Sopamena Soplanit Sorokin Souisa Soumeru Spijk Srivastava Stankevičius Stekkel Stjeward Stoyanov
Stoyanova Straten Subbotin Sukdeo Supusepa Suripatty Sylejmani Sysoyev Szeto Söylemez Sürücü Tabatabaei Tabbakh
Taghavi Tahitu Tahri Talahatu Talakua Tamaela Tamang Tamimi Tamm Tanasale Tanouti Tarzi Tavakoli Tazi Taşkın
Tecla Tekeli Tekeste Tentua Terentyev Tesfai Tesfaye Tetelepta Teterin Teymouri Thach Thakoer Thakoersingh Thapa
Tharmalingam Thavarajah Thaçi Thiruchelvam Tieu Tikhonov Tilakdharie Timofeyev Titov Tiwari Tjon-A-Fat Todorova
Toekimin Toisuta Tomasoa Tomić Topiwikromo Topçu Touma Touray Tousalwa Towikromo Tretyakov Trieu Trofimov Tsai
Tsegay Tshilombo Tshisekedi Tuanakotta Tuankotta Tuhuteru Turay Tutuhatunewa Türkmen Tırpan Uddin Udit Uithuizen
Uktolseja Urbonas Usmany Ustinov Uwase Uwimana Uyar Uzor Vahidi Valente Vardanyan Varol Vasile Vasilev Vasileva
Vasiliauskas Vasilyev Vaziri Viana Victorina Vinogradov Vishnyakov Vlachos Vladimirov Vorobyov Vreeswijk Vásquez
Wahabi Wairata Waldring Wanjiru Wasilewska Watimena Wattihuru Wattilete Wattimury Weenen Weldemariam Weldeslasie
Wenno Werkhoven Wernet Westbroek Westerveld Wickramasinghe Wielzen Wijngaarden Wiredu Wolday Wróblewska Xiang
Xiong Yaakoubi Yachou Yahiaoui Yakovlev Yakushev Yamada Yamaguchi Yaqubi Yazdani Yefimov Yefremov Yegorov
Yeliseyev Yemane Yemelyanov Yermakov Yershov Yevdokimov Yevseyev Yeşil Yim Yiu Yogarajah Yoo Yordanov Yordanova
Yoshida Younan Yudin Yue Yung Yusupov Yücel Zaanan Zaanen Zahiri Zaidan Zamani Zamuel Zandbergen Zandi Zaoudi
Zare Zarei Zarioh Zarrouk Zayed Zaytsev Zeefuik Zeka Zekarias Zhai Zhan Zhuang Zhuravlyov Zimin Zinovyev Zoest
Zoubi Zouggagh Zouhri Zuyev Zwanenberg Zwanenburg Çela Çiçek Çoban Önal Öner Özbek Özgür Öztekin Özyurt Özçelik
Ünlü Žak Žukauskas
`;
