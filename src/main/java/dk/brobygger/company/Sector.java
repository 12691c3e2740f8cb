package dk.brobygger.company;

/** Who employs: the law asks different questions of private and public hosts. */
public enum Sector {
    PRIVATE,
    PUBLIC
}
