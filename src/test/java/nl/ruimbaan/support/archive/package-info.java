/** A portal that has been in use for years: rows by JDBC batches, for the proofs of constant cost and for the benchmarks. */
package nl.ruimbaan.support.archive;
