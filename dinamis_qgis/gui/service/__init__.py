"""Which service, who one is there, and how the network is: sign-in, keys, options, the doctor."""
