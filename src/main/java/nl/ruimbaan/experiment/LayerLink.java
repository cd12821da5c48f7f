package nl.ruimbaan.experiment;

/**
 * To what a layer is linked.
 *
 * @param made by whom, and when
 */
public record LayerLink(LinkTarget target, Deed made) {}
