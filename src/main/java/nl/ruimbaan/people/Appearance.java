package nl.ruimbaan.people;

/** How the screens look to a person. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
