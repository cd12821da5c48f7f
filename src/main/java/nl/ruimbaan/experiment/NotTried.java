package nl.ruimbaan.experiment;

/**
 * Why something that was planned is not tried.
 *
 * @param made by whom it was dropped, and when
 */
public record NotTried(String why, Deed made) {}
