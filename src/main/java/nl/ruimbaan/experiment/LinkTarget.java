package nl.ruimbaan.experiment;

/** What a layer is linked to, or can be: what went up in another is that other. */
public record LinkTarget(LinkKind kind, long id, String name) {}
