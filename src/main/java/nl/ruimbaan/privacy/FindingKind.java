package nl.ruimbaan.privacy;

/** What kind of thing tells who a text is about. */
public enum FindingKind {
    /** Citizen service number: nine digits that pass the 11-test. */
    BSN,
    /** Bank account number, by its country's length and mod 97. */
    IBAN,
    PHONE,
    EMAIL,
    POSTCODE_HOUSENUMBER,
    STREET_HOUSENUMBER,
    LICENCE_PLATE,
    /** Date of birth: a date that is said to be one. */
    DOB,
    /** A form of address with a name. */
    NAME
}
