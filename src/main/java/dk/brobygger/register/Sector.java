package dk.brobygger.register;

/** Who employs: the law asks different questions of private and public hosts. */
public enum Sector {
    PRIVATE,
    PUBLIC
}
