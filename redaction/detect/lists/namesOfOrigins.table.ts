/**
 * First names and surnames by hand, general knowledge, own compilation (EUPL-1.2): those of everybody who lives here, by
 * where the name comes from (Dutch regions, Turkey, Morocco, Surinam, the Moluccas, the Caribbean, Eastern and Southern
 * Europe, the Horn and West of Africa, the Arab world, Iran and Afghanistan, Asia), and that no other list has. They say
 * that a word may be a name. Words separated by blanks.
 */
export const FIRST_NAMES_OF_ORIGINS = `
Aaf Aagje Aagt Aalbert Aare Abdelghani Abdeljalil Abdelouahed Abdennour Abdifatah Abdikadir Abdinasir Abdirashid
Abdisalan Abdiwali Abdulhadi Abdulhamid Abdulwahid Abram Abílio Achmed Adan Adaobi Adilson Afaf Afsaneh Ageeth
Agim Agit Aguinaldo Aigul Aimy Ainaz Aivars Ajmal Akbar Akiko Aklilu Akoeba Aladdin Alberdina Alcides Alcinda
Aldrin Alemseged Alette Alexei Algirdas Alhassane Alireza Alyona Amaka Aman Amanda Amer Aminullah Amirhossein
Amr Amran Amílcar Anab Anahit Anatoli Anatoliy Andrius Andruw Aneliya Angenita Annechiena Annefleur Anneliese
Annelotte Annemarijn Apostolos Arben Ardita Arelis Arendje Areti Arezoo Arkadi Arlindo Artan Arzoo Arūnas
Asadullah Asbjørn Asen Asep Ashot Ashraf Asmae Atef Atefeh Athanasios Atiqullah Attila Aušra Avelino Azar
Azizbek Azizullah Azza Badia Bahaa Bahareh Bahman Bahram Bakr Banafsheh Barbertje Barkhad Bartek Bartłomiej
Baryalai Basem Basira Behnaz Behzad Bekim Belmira Benvinda Benvindo Berendje Berentje Berlinda Bernadina
Bernardino Besa Besnik Beverley Bijan Bile Birutė Bisrat Blerim Blerta Bogusław Bouchaib Bouwine Boyko Brechje
Bregtje Buket Burkhard Bushra Caasha Camelia Camilo Canab Carlito Carsten Catoo Catootje Cesaltina Cesária
Chadia Charalampos Charif Charifa Charlton Chen Cheng Chequita Cherida Chielke Chrisje Christje Chrysoula
Chukwuemeka Chun-Kit Chunmei Cidália Clément Cobi Constantin Cordula Coşkun Curdley Custódio César Daatje Dace
Dahlak Daiva Dalal Davit Davut Dayanti Dedi Degan Delaram Delyan Deolinda Deqa Desi Detlef Devrim Dezső Diandra
Dientje Dieuwer Dievertje Dima Dimitra Dimitris Dimph Dimphy Djoko Domingas Domingos Domingus Dorothé Driek
Drieka Driesje Drika Driton Duaa Dudu Dumitru Dyani Dörte Ebrahim Eckhard Edeltraud Edmilson Edona Egberdina
Ehab Ehsan El-Houssaine Elaheh Eleftheria Elham Elhoucine Elira Elisângela Elitsa Elnaz Elsebeth Elselien Elson
Emina Encarnación Endre Engeltje Erdoğan Erland Ernie Esmail Estêvão Euclides Eunji Evangelia Evangelos
Everharda Evgeni Evgenia Evgeny Ezatullah Facundo Fadil Fadwa Fahad Fahimeh Faiza Fajar Faouzi Farahnaz Faranak
Farhia Fariba Farideh Farnaz Farouk Farrukh Farshad Farshid Fatima-Zahra Fatmir Fawzia Fayez Fei Felisberto Femi
Femma Fennie Fennigje Fenno Fereshteh Fereydoun Fettouch Fidel Filsan Flutura Foeke Foekje Fokelien Fonske
Forough Fotini Fowsia Fransien Freshta Friso Frode Frouwkje Furtuna Fyodor Gagik Garaad Gayane Gedi Geele
Geessien Genc Genet Gennady Georgios Gerbrich Gerbrig Germán Gerrianne Gerriet Gerritdina Gersley Gesien Gevorg
Geziena Ghaith Ghazal Ghebre Ghidey Giandro Giannis Giedrius Gilmar Gilson Gintaras Ginus Giorgi Glenderline
Gloria Goitom Golnar Gracinda Gradus Grete Grethe Grigori Guled Gulnara Gunawan Guntis Guo Guri Guurtje Guusta
Güllü Gültekin Güneş Günter Habon Habte Hadeel Hafize Hakob Halimo Halvor Hameed Hamide Hamidreza Hamidullah
Hanadi Haneen Hanke Hans-Peter Haridat Harmien Haruki Hashem Hasina Hatun Havin Haya Hayk Hedieh Hege Heiner
Heintje Hekmat Hellen Hendrien Henneke Hennou Henok Henriet Henry Herculano Hermanna Hesdy Heske Hibaq Hien
Hilletje Hiroshi Hirsi Hisham Hiwet Hodo Holger Homa Homayoun Honorata Hooman Houssam Houssine Hubertina Huda
Huig Huigje Humbert Humberto Hussam Hyun Ibado Ibtisam Idalina Iebeltje Ieneke Ieva Igal Ihab IJda Ikran Ildikó
Ilfa Ilir Ilkka Ilze Immetje Imro Inas Inese Inga Inmaculada Ioanna Ioannis Iraj Irakli Ireen Irmgard Isaura
Isilda Issayas Isse Ivars Jaafar Jaantje Jaber Jacomijntje Jafar Jairam Jamac Jamshed Jankie Jantina Januário
Jasmin Jawid Jeandra Jeltsje Jetje Ji-hoon Jian Jikkemien Jimena Jisk Jisoo Jitse Jiwoo Joaquina Jochen Joppe
Joran Jorinde Jorunn Joumana Judit Jurgita Jurick Juris Jurmaine Justas Kaarel Kadra Kaire Kaisa Kaloyan Kaltun
Kambiz Karl-Heinz Karolis Kaspars Katalin Katya Kawthar Kaya Keiko Kelechi Kersti Ketevan Khadar Khalida Khawla
Kianoush Kidist Kiflom Kiril Kirill Kirsi Kirsty Klasien Knelis Kniertje Knut Koba Konstantina Konstantinos
Kostas Krien Krijntje Kristaps Krisztina Kujtim Kunigonde Kuno Kurt Kyriaki Károly Lachman Ladan Lai Lailuma
Laima Lamees Larbi Lasha Laurinda Leentine Lenuța Leonilde Leroy Levan Levie Lientje Lieske Lijntje Lin Linas
Ling Liridon Lirim Lisandra Liwei Loay Loeske Lorraine Lous Loïc Lujain Lukkien Luljeta Lummigje Lusine Luthmila
Luzia Lygia Lysandra Lyubomir Lyubov Lyudmila László Līga Maaik Maarja Maen Magteld Mahboubeh Mahder Mahjoub
Mahnaz Mahsa Mahshid Majed Majid Majida Makda Malalai Mandana Manolo Mantas Margien Margus Marretje Martien
Maruja Marvelyne Masooma Masoumeh Mattheus Maysoon Mehrnaz Mehrnoush Mei-Ling Meija Meinhard Melake Melat Mello
Menke Mense Mensur Mersiha Meseret Mesfin Metha Metje Michele Mientje Migumar Mikhail Milen Milivoje Milkias
Milouska Mimoza Mindaugas Minghui Minjun Minoo Mirelva Mirsad Mitra Moayad Mohamad Mohamedamin Mohamud Mohand
Mohibullah Mojtaba Montserrat Morteza Muayad Muck Mudar Muhidin Mujib Muluberhan Munira Murad Muthanna Nadeem
Nadim Nadira Naeem Nahal Nahom Naidel Najah Naji Najima Naoko Naoual Nardy Narek Narges Nargis Narine Narjes
Naroesha Naseer Nasteho Natércia Nawar Nazifa Nazih Nazir Ndeye Nedyalko Nedžad Neeleke Negar Nektarios Nermina
Nesma Niesje Nikolaos Nikos Nilab Niloofar Niloufar Nima Ninke Nisreen Nisrine Nkechi Nolleke Noorullah Nooshin
Normunds Nunzia Nuur Nélida Obaid Odete Ognyan Oluwatobi Orlanda Orpheo Orsolya Otman Otniel Ottelien Ottmar
Ouassim Oumnia Outi Palmira Panagiota Panagiotis Pantea Paraskevi Parastoo Parham Parvaneh Parwin Pavlos Paz
Pedram Peerke Peeter Pegah Pei Penka Pernille Pertti Peternella Petrit Petter Petya Peyman Philly Pietertje
Pietsje Piroska Polat Popkje Pouya Preben Premchand Priit Purcy Qadir Qali Qasim Qendrim Qian Qiu Quinsy
Quirinus Raafat Rabab Rabee Rabha Rabie Rachad Radjin Radwan Rafat Ragnhild Rahaf Raija Raimonds Raja Ramez
Ramla Rampersad Rasa Rasmus Ratko Ravinder Rawan Rawia Raygen Razia Reena Reidar Reiner Rensley Rhimou Rhona
Ridouan Riikka Rijer Rimantas Rimma Rishandro Roaa Robby Roda Rogério Rohullah Rojda Romkje Rosaria Rosen
Rositsa Rudsel Ruhollah Rula Rumen Rumyana Ruolan Ruqiyo Rutgerd Ruzanna Saadet Sabiha Saciid Safiullah Safiye
Safwan Sahar Sajida Saleh Salem Saman Samaneh Samar Samatar Samiullah Samvel Sanaz Sandhia Sandris Sanela Santi
Sargis Sarmad Satoshi Sau Saulius Sayed Seble Sediqa Seif Semere Seojun Serge Setareh Seyhan Shahla Shahram
Shahrzad Shaimaa Shairon Shamsia Sharareh Sharifa Sharmarke Shereen Sherif Shermaine Shervin Shideh Shir Shiva
Shokoufeh Shpend Shpresa Shuang Shudeska Shukri Siamak Sian Sieberen Silvestre Silvino Silviya Sima Simin Sinta
Siranush Sissel Siu Siyu Sjaantje Sjang Sjannie Sjanny Sjel Sjir Skender Snezhana Soerdj Sofya Sogand Sohaila
Soheil Solmaz Sotiris Soulaiman Spencer Spyros Srđan Stavros Stefka Stelios Stewart Stiene Suad Suada Sugeng
Suha Suheir Sukma Sulaika Sulaiman Suleekha Sunghee Suraj Suraya Suren Sutrisno Suzy Svetoslav Swannie Swantje
Swinda Syb Synnøve Sze Szilvia Séverine Sümeyye Tahereh Tahira Takeshi Talal Tamar Tamim Tamira Taoufik Tarmo
Teade Teame Teatske Tedros Teemu Temel Teresinha Terje Tero Terttu Tesfalem Tetske Tetyana Teuna Teuta Teófilo
Thaer Thamer Thamimount Thanasis Thorbjørn Thorsten Tietje Tiffany Tigran Tihana Timnit Timofei Tini Tinka
Tjaart Tjaltje Tjeerdtje Tjitze Tlaitmas Toivo Tomoko Toomas Torgeir Torill Torpekai Traudel Trien Trina Trond
Trui Trygve Tsega Tsion Tsz Turhan Turki Tuti Ubele Uchenna Uldis Ultje Umberto Urmas Uta Ute Vahan Vaida Vajèn
Valbona Valdis Valeri Valon Vardan Vasili Vasiliki Vasilis Vasilka Velichka Ventsislav Vesela Veselin Veska
Vidar Viresh Visar Vojislav Volker Vrouwkje Vyacheslav Vytautas Wafaa Wahidullah Wajdi Walburg Waldi Waltraud
Warda Warnar Wasim Weia Weitske Weiwei Weldu Wemeltje Wenjing Wiebrand Wielke Wiely Wiert Wilgo Willemtje Wisam
Wissal Woltje Womke Wubbina Xhevdet Xiao Xiaohong Xiaoli Xinyi Yakup Yalda Yamen Yamna Yanping Yaqi Yared
Yasaman Yaser Yating Ybeltje Yee Yegor Yelena Yemi Yevgeny Yichen Yiu Ylli Yoko Yopi Younis Ytzen Yuk Yuki Yumna
Yurandy Zaina Zalmai Zarmina Zaruhi Zeb Zebib Zeferino Zemenfes Zeray Zhihao Zhong Ziyi Zohreh Zoulikha Zozan
Zsuzsanna Zubair Zulaica Zulaika Zulmira Zurab Zwenne Zélia Åse Øystein Ümmü Şivan Šarūnas Žydrūnas
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
Bandara Bangura Bansal Bansi Barkani Barzegar Batawala Baysal Bediako Begum Beharie Behbahani Belarbi Belkacem
Belkasmi Belkhiri Belozyorov Belyaev Belyakov Benayad Bencheikh Bendaoud Benhammou Benhamou Benjelloun Benkirane
Benmoussa Bennani Benyahia Bereket Berhitu Berrada Bhairosing Bhatia Bilkerdijk Biryukov Bishoen Bislick Biswane
Bitar Bizimana Blinov Blokhin Bobylyov Bodur Boerleider Bogdanov Boldewsingh Borisov Bouchta Boudih Boudouasar
Bouhassoun Bouhlal Bouhuijs Boujemaoui Boulahrir Boulakhrif Boumediene Boussaid Boutahar Boutaleb Boutros
Bouyaakoubi Bouzerda Bouzian Bozdağ Boztepe Bošnjak Bragin Bulduk Butkus Bytyqi Büyük Cabral Canpolat Chahboun
Chao Chaoui Chaudhary Chouaib Choukri Chowdhury Chukwu Corputty Cotino Daali Dahhan Daneshvar Danilov Darraz
Darvishi Daudzai Davari Dawood Dedić Dehbi Dehghan Dehghani Dementyev Denisov Derdour Dervishi Deshmukh Dhillon
Diab Diakité Dikmen Dimitriou Dinç Djojoseparto Dmitriev Doorley Dorofeyev Doronin Doumbia Drammeh Drissi Duan
Dubey Dulam Durrani Dwarkasing Dyachkov Ebecilio Eftekhari Ekşi El-Abassi Elabbassi Elazzouzi Elbakkali
Elbouchti Elfassi Elhaddouchi Elhamdaoui Elidrissi Elkaddouri Elkadi Elmansouri Elmas Elmorabit Elmoussaoui
Elouali Elouardi Elyaakoubi Emami Endo Ermias Errahmani Esfahani Eskandari Esmaeili Essakkili Etemadi Etnel
Ezekiel Ezzaroili Fadeyev Fakiri Fallah Faouzi Farahani Farhadi Farhat Farissi Fayad Fazeli Fazli Fedoseyev
Filatov Filippov Fisehaye Fokin Fomichyov Fomin Forouzan Frempong Fujita Fukuda Fung-A-Loi Fyodorov Galkin
Gallego Gangaram-Panday Gashi Gavrilov Gebremariam Gebreyesus Gelle Georgiou Gerasimov Gevorgyan Gezgin Ghaderi
Ghafouri Ghailani Ghanbari Ghani Ghannam Gharib Ghasemi Ghazanfari Ghebremariam Ghebreyesus Gheorghe Ghorbani
Giménez Giorgadze Girigori Girmay Gjoka Goel Golubev Golzar Gomperts Gorbachyov Gorbunov Gordeyev Gorshkov
Graanoogst Graça Grewal Grigoryan Grigoryev Grishin Gromov Gu Guan Guenaoui Guliyev Gulyayev Gunawardena Gure
Gurung Guryev Gusev Gushchin Gál Górska Göktaş Göçmen Gündüz Gürsoy Habash Habimana Habteab Hachchi Haddouchi
Hadgu Hadidi Hadioui Haghighi Hahury Haideri Hakimzada Hakizimana Hakobyan Halabi Halauwet Halili Haliti
Hamidzada Hamoud Hamwi Hanifi Hannachi Hao Harchaoui Hardeo Harnandan Harutyunyan Hasani Hasanov Hasegawa Hashi
Hashimoto Hasnoe Hassouni Hatami Hattu Haumahu Haurissa Hayashi Healy Hedayati Hehanussa Heidari Hetharia
Hetharion Heydari Hilali Hitipeuw Hnatyuk Hoefdraad Hossain Houari Hourani Hovhannisyan Hoxha Hristova Huliselan
Huseynov Husić Hysa Iaallalen Ibekwe Ibáñez Iglesias Ignatov Ignatyev Igwe Ikeda Ilgaz Iliev Ilieva Ilves Ilyin
Inoue Ioannou Irakoze Isayev Ishikawa Ismayilov Iwu Jabbari Jaddi Jadhav Jadoenathmisier Jaggoe Jahangiri
Jaharia Jainandunsing Jalalzai Jalili Jamali Jang Jankauskas Jankipersad Jarbandhan Jarrah Jasem Jashari Javadi
Javed Jayasuriya Jebari Jibril Jimale Jitan Joemman Jokhoe Josephia Jubouri Jukić Jurić Kabongo Kaddour Kadiri
Kagame Kaihatu Kailola Kainama Kaitjily Kakiay Kakisina Kalala Kalinin Kallasingh Kallon Kamali Kamanda Kamau
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
Lawalata Leiwakabessy Lekahena Lekatompessy Lekransy Lesilolo Letwaru Lewakabessy Likhachyov Likumahua Liqui
Loginov Lohy Loppies Lotfi Louhenapessy Luamba Luhulima Lukin Lukusa Luu Lytkin Maalin Maanan Mahabir Mahdavi
Mahes Mahulete Maimouni Maina Maisuradze Maitimu Majewska Makhtari Makiese Makki Makris Malawau Maleki Malhoe
Maliqi Mammadov Mangroo Manniesing Mannoe Mansaray Manuhuwa Manukyan Manusama Marapengopi Mardini Marinov
Marinova Marku Martoredjo Marzouk Maspaitella Matahelumual Matitaputty Matsumoto Mattar Matveyev Maximov Mbala
Mbayo Mbuyi Mechbal Medvedev Meghoe Mehreteab Mejdoubi Mekkaoui Melnikov Mendonça Mengesha Menghisteab Mercera
Mertosono Mesghina Metekohy Metiary Mezouari Miah Mihaylov Mihaylova Mikhailov Mikheyev Mirzaei Mishin Mkrtchyan
Moensi Mohamedhoesein Mohammadzai Mohammedajoeb Mohmand Mohseni Moiseyev Mojaddedi Mokoena Molefe Momeni Mondal
Monorath Montazeri Morabit Morina Mortazavi Mostafavi Moudni Moyo Mputu Mrabet Mugabe Mugabo Mugisha Mujkić
Mukamana Mukhin Mulamba Mulumba Munyaneza Muravyov Mursal Muskita Mustamu Mwangi Myasnikov Máté Naaman Nachit
Naciri Nadarajah Nagarajah Nahas Nahumury Najibi Natour Ncube Ndayishimiye Ndlovu Ndreu Nduwayo Negassi Nejad
Nghiem Ngoma Nikiforov Nikijuluw Nikitin Nikolaev Nikolaidis Nikolova Nikonov Nikzad Nirahua Nirhoe Nishimura
Niyonzima Njoroge Nkosi Nkurunziza Nnamdi Noija Nooristani Norouzi Novikov Nsengiyumva Nsimba Nuristani Nzuzi
Obeid Obiora Ochieng Odhiambo Odintsov Odukoya Oedairadjsingh Ogawa Ogbamichael Ogunleye Oikonomou Okada Okbay
Oladipo Omarkhel Omidi Omondi Oruç Osagie Osipov Otieno Ouadi Ouahabi Ouarani Ouassini Oubelkacem Ouchan Oulali
Ouyang Ovchinnikov Oyelaran Pahladsingh Pahlavi Paidin Panchoe Panfilov Papadakis Pappas Parlak Partosoewito
Pascual Pattikawa Pattinasarany Pattipilohy Pattirane Pattiruhu Pattiselanno Pattiwael Paulauskas Pavić Pavlov
Pelamonia Pelasula Perera Perić Persulessy Pesulima Petrauskas Petridis Petrocchi Petrosyan Picaulima Picauly
Pieries Pikirie Poerschke Poetiray Polnaya Polyakov Polák Ponnuthurai Ponomaryov Popalzai Pourmohammad Prifti
Pultoo Pál Pärn Qabbani Radić Rafiei Raghoe Raghoebar Rahayaan Rahhali Rahimzada Rahmouni Rajabi Rajapaksa
Ramalho Rambali Ramdani Ramdhiansing Ramdjanamsingh Ramezani Ramić Ramnandanlall Ramsoedit Ramsukul Ramtahalsing
Ranjbar Raphaela Rashidi Rasooli Rastegar Ratchasing Ratnam Razavi Rebane Rebelo Regales Reinita Resosemito
Rexhepi Rezaei Rezzouk Rharbi Rhazi Rifai Ririmasse Riry Risakotta Rodionov Rogov Romanyuk Rostami Ruhulessin
Rumahloine Russom Rwigema Ryabov Saadi Saaidi Sadeghi Sadr Saffari Sahak Sahulata Saito Sakamoto Salameh
Salamony Salampessy Salhuteru Saliba Salimi Samaras Samim Samoylov Sanaei Sandhu Sankatsing Sapoen Sapulete
Sarabi Sargsyan Sarijoen Sarimanella Sariwating Sarker Sarwari Sasaki Savaş Savchuk Savelyev Savin Sawaf Saxena
Sayegh Sbai Sebhatu Sedghi Seghir Seleznyov Seliverstov Selvarajah Semyonov Seo Sequeira Sergeyev Serroukh
Sewdajal Sewnandan Sewpersad Sewtahal Sezgin Shahbazi Shahidi Shahin Shammas Shams Shankar Shariati Shchukin
Shehadeh Shehu Sheombar Shilov Shimizu Shirazi Shiryaev Shojaei Shrestha Shubin Siahainenia Sibanda Siddiqi
Siddiqui Sidhu Sidorov Sihasale Silin Silooy Silveira Simonov Simonyan Sitaniapessy Sitnikov Siu Sium Sivakumar
Sivanesan Siyad Slengard Slimani Smajić Smirnova Soechit Soekarnsingh Soelaksana Soerjoesing Soleimani Solovyov
Sontoredjo Sopacua Sopaheluwakan Sopamena Soplanit Sorokin Souisa Soumeru Srivastava Stankevičius
Stekkel Stjeward Stoyanov Stoyanova Subbotin Sukdeo Supusepa Suripatty Sylejmani Sysoyev Szeto Söylemez Sürücü
Tabatabaei Tabbakh Taghavi Tahitu Tahri Talahatu Talakua Tamaela Tamang Tamimi Tamm Tanasale Tanouti Tarzi
Tavakoli Tazi Taşkın Tecla Tekeli Tekeste Tentua Terentyev Tesfai Tesfaye Tetelepta Teterin Teymouri Thach
Thakoer Thakoersingh Thapa Tharmalingam Thavarajah Thaçi Thiruchelvam Tieu Tikhonov Tilakdharie Timofeyev Titov
Tiwari Tjon-A-Fat Todorova Toekimin Toisuta Tomasoa Tomić Topiwikromo Topçu Touma Touray Tousalwa Towikromo
Tretyakov Trieu Trofimov Tsai Tsegay Tshilombo Tshisekedi Tuanakotta Tuankotta Tuhuteru Turay Tutuhatunewa
Türkmen Tırpan Uddin Udit Uktolseja Urbonas Usmany Ustinov Uwase Uwimana Uyar Uzor Vahidi Valente Vardanyan
Varol Vasile Vasilev Vasileva Vasiliauskas Vasilyev Vaziri Viana Victorina Vinogradov Vishnyakov Vlachos
Vladimirov Vorobyov Vásquez Wahabi Wairata Waldring Wanjiru Wasilewska Watimena Wattihuru Wattilete Wattimury
Weldemariam Weldeslasie Wenno Wernet Wickramasinghe Wielzen Wiredu Wolday Wróblewska Xiang Xiong Yaakoubi Yachou
Yahiaoui Yakovlev Yakushev Yamada Yamaguchi Yaqubi Yazdani Yefimov Yefremov Yegorov Yeliseyev Yemane Yemelyanov
Yermakov Yershov Yevdokimov Yevseyev Yeşil Yim Yiu Yogarajah Yoo Yordanov Yordanova Yoshida Younan Yudin Yue
Yung Yusupov Yücel Zaanan Zahiri Zaidan Zamani Zamuel Zandi Zaoudi Zare Zarei Zarioh Zarrouk Zayed Zaytsev
Zeefuik Zeka Zekarias Zhai Zhan Zhuang Zhuravlyov Zimin Zinovyev Zoubi Zouggagh Zouhri Zuyev Çela Çiçek Çoban
Önal Öner Özbek Özgür Öztekin Özyurt Özçelik Ünlü Žak Žukauskas
`;
