"""Programs that use the kernels: plain parameters in, labelled datasets with units and provenance out."""
