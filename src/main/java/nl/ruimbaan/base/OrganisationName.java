package nl.ruimbaan.base;

/** Port: what this portal's organisation is called. */
public interface OrganisationName {

    String organisationName();
}
