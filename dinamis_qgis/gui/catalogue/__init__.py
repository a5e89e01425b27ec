"""What there is: the filters, the results, the details, the coverages."""
