package nl.ruimbaan.privacy;

/** What kind of thing tells who a text is about. */
public enum FindingKind {
    /** Citizen service number: nine digits that pass the 11-test; eight where it is said to be one. */
    BSN,
    /** Bank account number, by its country's length and build and mod 97. */
    IBAN,
    PHONE,
    EMAIL,
    POSTCODE_HOUSENUMBER,
    /** A street with a house number, and the postcode that stands beside it. */
    ADDRESS,
    LICENCE_PLATE,
    /** Date of birth: a date that is said to be one. */
    DOB,
    /** A form of address with a name, or what a colleague is called. */
    NAME
}
