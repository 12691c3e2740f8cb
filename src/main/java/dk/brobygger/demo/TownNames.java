package dk.brobygger.demo;

import java.util.List;

/** What a town draws its names from: its trades and what their companies are called, its people, and its streets. */
final class TownNames {

    private TownNames() {}

    /**
     * A trade of the town.
     *
     * @param share how many of a hundred and some companies are of it
     * @param names patterns around the name of a place
     */
    record Trade(int share, String industry, String text, boolean isPublic, String... names) {}

    static final List<Trade> TRADES = List.of(
            new Trade(8, "471120", "Supermarkeder", false, "Købmand %s", "%s Dagligvarer", "Superland %s"),
            new Trade(6, "471130", "Discountforretninger", false, "Spar & Vælg %s", "%s Discount"),
            new Trade(3, "475210", "Byggemarkeder og værktøjsmagasiner", false, "%s Byggecenter", "Trælasten %s"),
            new Trade(3, "477110", "Tøjforretninger", false, "Tøjhuset %s", "%s Moden"),
            new Trade(9, "871010", "Plejehjem", true, "Plejecenter %sgården", "Ældrecenter %slund"),
            new Trade(6, "881010", "Hjemmehjælp", false, "%s Hjemmepleje", "Omsorg %s"),
            new Trade(3, "869020", "Fysio- og ergoterapeuter", false, "Fysioterapien %s"),
            new Trade(4, "852010", "Grundskoler", true, "%s Skole", "%s Friskole"),
            new Trade(4, "889130", "Børnehaver", true, "Børnehuset %sspiren", "Børnehaven %sbo"),
            new Trade(
                    6, "561010", "Servering af mad i restauranter og på caféer", false, "Café %s", "Restaurant %s Kro"),
            new Trade(2, "551010", "Hoteller", false, "Hotel %s", "%s Badehotel"),
            new Trade(2, "562900", "Anden restaurationsvirksomhed", false, "%s Kantinedrift"),
            new Trade(5, "812100", "Almindelig rengøring i bygninger", false, "%s Rengøring", "Ren & Pæn %s"),
            new Trade(3, "813000", "Landskabspleje", false, "%s Anlæg og Have", "Gartnerne %s"),
            new Trade(7, "841100", "Generelle offentlige tjenester", true, "Park og Vej %s", "%s Borgerservice"),
            new Trade(3, "107120", "Fremstilling af friske bageriprodukter", false, "%s Bageri", "Bager %s"),
            new Trade(3, "251100", "Fremstilling af metalkonstruktioner", false, "%s Smede", "%s Stål"),
            new Trade(3, "310900", "Fremstilling af andre møbler", false, "%s Møbelfabrik"),
            new Trade(4, "521000", "Oplagring og pakhusvirksomhed", false, "%s Lager og Logistik", "Pakhuset %s"),
            new Trade(2, "494100", "Vejgodstransport", false, "%s Transport"),
            new Trade(4, "412000", "Opførelse af bygninger", false, "%s Tømrer og Byg", "Murerne %s"),
            new Trade(3, "433410", "Malerforretninger", false, "Malerfirmaet %s"),
            new Trade(3, "692000", "Bogføring og revision", false, "%s Revision"),
            new Trade(2, "960110", "Erhvervs- og institutionsvaskerier", false, "%s Vaskeri"),
            new Trade(2, "452010", "Autoreparationsværksteder", false, "%s Auto", "Autogården %s"));

    static final List<String> GIVEN = List.of(
            "Amira", "Anders", "Anne", "Birgit", "Bjarne", "Camilla", "Carsten", "Dorte", "Emil", "Fatima", "Finn",
            "Gitte", "Hanne", "Hassan", "Henrik", "Ida", "Jakob", "Jette", "Karina", "Kenneth", "Lene", "Line", "Mads",
            "Maria", "Martin", "Mette", "Michael", "Nadia", "Niels", "Ole", "Per", "Pia", "Rasmus", "Sara", "Simon",
            "Sofie", "Susanne", "Thomas", "Tina", "Ulla", "Yusuf", "Zeynep");

    static final List<String> FAMILY = List.of(
            "Andersen",
            "Bach",
            "Bendtsen",
            "Bruun",
            "Christensen",
            "Dahl",
            "Eriksen",
            "Frandsen",
            "Friis",
            "Gade",
            "Hansen",
            "Hedegaard",
            "Holm",
            "Iversen",
            "Jensen",
            "Jørgensen",
            "Kjeldsen",
            "Knudsen",
            "Kristensen",
            "Larsen",
            "Lund",
            "Madsen",
            "Mikkelsen",
            "Mortensen",
            "Møller",
            "Nielsen",
            "Nygaard",
            "Olsen",
            "Pedersen",
            "Poulsen",
            "Rasmussen",
            "Skov",
            "Sørensen",
            "Thomsen",
            "Toft",
            "Vestergaard",
            "Winther",
            "Østergaard",
            "Öztürk",
            "Ali");

    static final List<String> STREETS = List.of(
            "Algade",
            "Bakkevej",
            "Banegårdspladsen",
            "Birkevej",
            "Bredgade",
            "Brogade",
            "Engvej",
            "Fabriksvej",
            "Havnegade",
            "Industrivej",
            "Kirkestræde",
            "Kirkevej",
            "Lindealle",
            "Markedspladsen",
            "Mosevej",
            "Møllevej",
            "Nørregade",
            "Odensevej",
            "Skolegade",
            "Skovvej",
            "Stationsvej",
            "Svendborgvej",
            "Torvet",
            "Vestergade",
            "Østergade");
}
