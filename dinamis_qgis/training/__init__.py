"""The built-in training service: DINAMIS in a box, in process.

It answers the same HTTP requests as the real services, on host names that cannot exist
(RFC 2606), so that nothing made with it can reach a real one.
"""
